const scale = 3;

/** What a scanner would see: the strokes, row by row, on white; three pixels a module. */
export function photograph({ size, path }: { size: number; path: string }) {
  const data = new Uint8ClampedArray((size * scale) ** 2 * 4).fill(255);
  const paint = (x: number, y: number) => data.set([0, 0, 0], (y * size * scale + x) * 4);
  for (const [, left, top, strokes] of path.matchAll(/M(\d+) (\d+)\.5((?:h\d+|m\d+ 0)+)/g)) {
    let pen = Number(left);
    for (const [, kind, length] of (strokes ?? "").matchAll(/([hm])(\d+)/g)) {
      const end = pen + Number(length);
      for (let x = pen * scale; kind === "h" && x < end * scale; x++)
        for (let line = 0; line < scale; line++) paint(x, Number(top) * scale + line);
      pen = end;
    }
  }
  return { width: size * scale, height: size * scale, data };
}
