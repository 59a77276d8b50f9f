import type { Mark, Point } from './drawing.ts';
import type { Sight } from './flightPath.ts';

/** CSS px of the map's own box. */
export type BoxSize = { width: number; height: number };

/** How the map stands: what the camera sees, and how far each drawn mark is set off its true point. */
export type Rest = {
  sight: Sight;
  /** CSS px, by the mark's key. */
  offsets: ReadonlyMap<string, Point>;
};

/** What `MarkLayer.module.css` hides on a flight: it would be hard to read, and much to move. */
const unseen: ReadonlySet<Mark['kind']> = new Set(['name', 'area', 'leader']);

/** The hands on the camera: reads where the stylesheet puts things, and holds them elsewhere for a while. */
export class CameraRig {
  /** The marks that are there. */
  readonly marks: readonly {
    at: string;
    kind: Mark['kind'];
    point: Point;
    element: HTMLElement;
  }[];
  readonly #box: HTMLElement;
  readonly #camera: SVGGElement;
  /** CSS px. */
  readonly #width: number;
  readonly #height: number;

  constructor(box: HTMLElement, marks: readonly Mark[]) {
    const camera = box.querySelector<SVGGElement>('[data-camera]');
    if (camera === null) throw new Error('The map has no camera.');
    this.#box = box;
    this.#camera = camera;
    this.#width = box.clientWidth;
    this.#height = box.clientHeight;
    this.marks = marks.flatMap(({ at, kind, point }) => {
      const element = box.querySelector<HTMLElement>(`[data-at="${CSS.escape(at)}"]`);
      return element === null ? [] : [{ at, kind, point, element }];
    });
  }

  /** CSS px of the map's box, when this took hold of it. */
  get size(): BoxSize {
    return { width: this.#width, height: this.#height };
  }

  /** The element under which everything is drawn. */
  get box(): HTMLElement {
    return this.#box;
  }

  /** Where everything stands when the map rests at a scene; what is held now doesn't count. */
  restAt(scene: string): Rest {
    const { scene: now } = this.#box.dataset;
    if (now !== scene) this.#box.dataset['scene'] = scene;
    const { a: k, e, f } = matrixOf(this.#camera);
    const toPixels = this.#width / 1000;
    const offsets = new Map<string, Point>();
    for (const { at, point, element } of this.marks) {
      if (getComputedStyle(element).display === 'none') continue;
      const shown = matrixOf(element);
      offsets.set(at, [
        shown.e - (point[0] * k + e) * toPixels,
        shown.f - (point[1] * k + f) * toPixels,
      ]);
    }
    if (now !== scene) this.#box.dataset['scene'] = now;
    const x = (500 - e) / k;
    const y = (this.#height / toPixels / 2 - f) / k;
    return { sight: { x, y, width: 1000 / k }, offsets };
  }

  /**
   * Holds the camera and the marks.
   *
   * @param how names are out of the way on a `flight` and while a reader zooms by `hand`, and seen while the map
   *   is held `still`; on a flight they stay behind. By hand they go along: who wants no motion sees them then, too
   */
  hold({ sight, offsets }: Rest, how: 'flight' | 'hand' | 'still'): void {
    const isFlying = how !== 'still';
    if (isFlying !== 'flying' in this.#box.dataset)
      this.#box.toggleAttribute('data-flying', isFlying);
    const toPixels = this.#width / 1000;
    const k = 1000 / sight.width;
    const tx = 500 - sight.x * k;
    const ty = this.#height / toPixels / 2 - sight.y * k;
    this.#camera.style.transform = `matrix(${k},0,0,${k},${tx},${ty})`;
    for (const { at, kind, point, element } of this.marks) {
      if (how === 'flight' && unseen.has(kind)) continue;
      const [dx, dy] = offsets.get(at) ?? [0, 0];
      const x = (point[0] * k + tx) * toPixels + dx;
      const y = (point[1] * k + ty) * toPixels + dy;
      element.style.transform = `translate(${x.toFixed(2)}px,${y.toFixed(2)}px)`;
    }
  }

  /** Lets go: everything rests where the stylesheet has it. */
  release(): void {
    delete this.#box.dataset['flying'];
    for (const element of [this.#camera, ...this.marks.map((mark) => mark.element)]) {
      element.removeAttribute('style');
    }
  }
}

function matrixOf(element: Element): DOMMatrix {
  return new DOMMatrix(getComputedStyle(element).transform);
}
