'use client';

import { type ComponentProps, type ComponentType, lazy, Suspense } from 'react';
import mapStyles from './face-map.module.css';
import type { FaceMap as FaceMapType } from './face-map.tsx';
import movementStyles from './movement-drawing.module.css';
import type { MovementDrawing as MovementDrawingType } from './movement-drawing.tsx';

interface Drawings {
  readonly map: ComponentType<ComponentProps<typeof FaceMapType>>;
  readonly movement: ComponentType<ComponentProps<typeof MovementDrawingType>>;
}

let drawings: Drawings | null = null;

const fetchDrawings = async (): Promise<Drawings> => {
  const [{ FaceMap: map }, { MovementDrawing: movement }] = await Promise.all([
    import('./face-map.tsx'),
    import('./movement-drawing.tsx'),
  ]);
  return { map, movement };
};

/**
 * Fetches the drawings, a sixteenth of the program, while the first question is read: they belong to
 * later ones. Never throws; without them the words say the same.
 */
export const loadDrawings = async (): Promise<void> => {
  drawings ??= await fetchDrawings().catch(() => null);
};

/**
 * A component of the drawings. Once they are there it is there at once: what is handed to React then
 * is ready without a turn of the event loop, so that nothing is shown in between.
 */
const later = <Name extends keyof Drawings>(name: Name) =>
  lazy<Drawings[Name]>(() => {
    const chosen = (from: Drawings | null) => ({
      default: (from?.[name] ?? Nothing) as Drawings[Name],
    });
    if (drawings === null) return loadDrawings().then(() => chosen(drawings));
    const ready = chosen(drawings);
    const settled = Promise.resolve(ready);
    // biome-ignore lint/suspicious/noThenProperty: a promise that calls back at once is what this is about
    settled.then = ((callback: (value: typeof ready) => unknown) => {
      callback(ready);
      return settled;
    }) as typeof settled.then;
    return settled;
  });

/** Where the drawings could not be fetched. */
const Nothing = () => null;

const LaterMap = later('map');
const LaterMovement = later('movement');

/** The face on which parts are tapped, as soon as it is there; its place is kept free. */
export const FaceMap = (props: ComponentProps<typeof FaceMapType>) => (
  <Suspense
    fallback={
      <div className={mapStyles.map} aria-hidden="true">
        <div className={mapStyles.picture}>
          <span className={mapStyles.face} />
        </div>
      </div>
    }
  >
    <LaterMap {...props} />
  </Suspense>
);

/** The drawing of a movement, as soon as it is there; its place is kept free. */
export const MovementDrawing = (props: ComponentProps<typeof MovementDrawingType>) => (
  <Suspense
    fallback={
      <div className={movementStyles.drawing} aria-hidden="true">
        <span className={movementStyles.face} />
      </div>
    }
  >
    <LaterMovement {...props} />
  </Suspense>
);
