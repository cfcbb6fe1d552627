import type { ReactElement } from 'react';

interface IconProps {
  /** In pixels; 20 where nothing is said. */
  readonly size?: number;
}

export type Icon = (props: IconProps) => ReactElement;

/** An icon: a drawing of 20 by 20 in the colour of the text around it; for the eye only. */
export function drawing(shapes: ReactElement): Icon {
  return ({ size = 20 }) => (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {shapes}
    </svg>
  );
}
