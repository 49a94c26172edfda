import type { Signal } from '@preact/signals';

interface CameraControlsProps {
  /** Whether the pointer draws loops around names. */
  readonly isLasso: Signal<boolean>;
  readonly zoom: (direction: 'in' | 'out' | 'fit') => void;
}

/** The lasso; nearer, farther, everything in sight, full screen. */
export function CameraControls({ isLasso, zoom }: CameraControlsProps) {
  const turnFullScreen = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen?.();
  };
  const controls: readonly (readonly [name: string, path: string, act: () => void])[] = [
    ['Zoom in', 'M10 4v12M4 10h12', () => zoom('in')],
    ['Zoom out', 'M4 10h12', () => zoom('out')],
    ['Fit everything', 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4', () => zoom('fit')],
    ['Full screen', 'M12 8l4.5-4.5M12.5 3.5h4v4M8 12l-4.5 4.5M3.5 12.5v4h4', turnFullScreen],
  ];
  return (
    <div class="camera" role="toolbar" aria-label="Camera" aria-orientation="vertical">
      <button
        type="button"
        class="icon-button"
        aria-label="Lasso"
        title="Select by drawing a loop (l)"
        aria-pressed={isLasso.value}
        onClick={() => {
          isLasso.value = !isLasso.value;
        }}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <ellipse cx="10" cy="8" rx="7" ry="4.8" stroke-dasharray="2.6 2.2" />
          <path d="M6.2 12.400c.3 1.7-.4 3.2-2.2 4.3" />
        </svg>
      </button>
      {controls.map(([name, path, act]) => (
        <button key={name} type="button" class="icon-button" aria-label={name} title={name} onClick={act}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d={path} />
          </svg>
        </button>
      ))}
    </div>
  );
}
