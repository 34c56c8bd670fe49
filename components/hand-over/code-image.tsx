export interface CodeImageProps {
  /** Modules on a side, the white ones around included. */
  size: number;
  path: string;
  label: string;
}

/** Black on white in every colour scheme: scanners expect it. */
export function CodeImage({ size, path, label }: CodeImageProps) {
  return (
    <svg
      className="code-image"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path stroke="#000" d={path} />
    </svg>
  );
}
