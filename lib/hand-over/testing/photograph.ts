export interface Photograph {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

interface Picture {
  size: number;
  path: string;
}

/** The strokes, row by row: which modules are dark. */
function modulesOf({ size, path }: Picture): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, left, top, strokes] of path.matchAll(/M(\d+) (\d+)\.5((?:h\d+|m\d+ 0)+)/g)) {
    let pen = Number(left);
    for (const [, kind, length] of (strokes ?? "").matchAll(/([hm])(\d+)/g)) {
      const end = pen + Number(length);
      if (kind === "h") rows[Number(top)]?.fill(true, pen, end);
      pen = end;
    }
  }
  return rows;
}

/** How dark each pixel is, from 0 to 1. @param at which point of the picture, in modules, a pixel sees */
function tonesOf(picture: Picture, side: number, at: (x: number, y: number) => [number, number]): number[] {
  const modules = modulesOf(picture);
  return Array.from({ length: side * side }, (_, index) => {
    const [x, y] = at(index % side, Math.floor(index / side));
    return modules[Math.floor(y)]?.[Math.floor(x)] ? 1 : 0;
  });
}

const developed = (tones: readonly number[], side: number, tone: (dark: number) => number): Photograph => ({
  width: side,
  height: side,
  data: Uint8ClampedArray.from(tones.flatMap((dark) => [tone(dark), tone(dark), tone(dark), 255])),
});

/** What a scanner would see on white, three pixels a module. */
export function photograph(picture: Picture, scale = 3): Photograph {
  const side = picture.size * scale;
  return developed(
    tonesOf(picture, side, (x, y) => [x / scale, y / scale]),
    side,
    (dark) => 255 * (1 - dark),
  );
}

/** Always the same grain. */
function grain(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) / 0x7fffff - 0.5;
  };
}

/** Every pixel takes half of what is beside it. */
const blurred = (tones: readonly number[], side: number): number[] =>
  tones.map((tone, index) => {
    const beside = [index - 1, index + 1, index - side, index + side].map((near) => tones[near] ?? 0);
    return tone / 2 + beside.reduce((sum, one) => sum + one, 0) / 8;
  });

interface Conditions {
  /** Pixels on a side. */
  side: number;
  degrees: number;
  /** How often the edges run. */
  blurs: number;
  /** Black and white as the camera has them, from 0 to 255, and how much a pixel strays. */
  black: number;
  white: number;
  noise: number;
}

/** As a camera has it: turned, out of focus, grey for black and white, with grain. */
export function cameraView(picture: Picture, { side, degrees, blurs, black, white, noise }: Conditions): Photograph {
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const scale = picture.size / (side / (Math.abs(sine) + cosine));
  const middle = picture.size / 2;
  const sharp = tonesOf(picture, side, (x, y) => {
    const [right, down] = [(x + 0.5 - side / 2) * scale, (y + 0.5 - side / 2) * scale];
    return [middle + right * cosine + down * sine, middle - right * sine + down * cosine];
  });
  const soft = Array.from({ length: blurs }).reduce<number[]>((tones) => blurred(tones, side), sharp);
  const stray = grain(7);
  return developed(soft, side, (dark) => white + (black - white) * dark + stray() * noise);
}
