import { type GeoProjection, geoIdentity } from 'd3-geo';
import { useRef } from 'react';
import { ComposableMap } from 'react-simple-maps/core';
import { ArcLayer } from './ArcLayer.tsx';
import type { MapDrawing } from './drawing.ts';
import { type Land, LandLayer } from './LandLayer.tsx';
import { Locator } from './Locator.tsx';
import { type ControlWords, MapControls, type TripSwitch } from './MapControls.tsx';
import { MarkLayer } from './MarkLayer.tsx';
import styles from './TripMap.module.css';
import { useCamera } from './useCamera.ts';
import { useExplore } from './useExplore.ts';
import { useLeave } from './useLeave.ts';

/** Everything is projected when it is built: the sheet is drawn as it is. */
const plane = geoIdentity();

export type MapWords = {
  /** "Map: Tokyo" */
  label: string;
  /** What the scene shows, in sentences. */
  sentence: string;
  /** Names of the line styles that the scene uses, in the legend's order. */
  legend: readonly { line: LineStyle; text: string }[];
};

/** How a line is drawn; see `ArcLayer.module.css`. */
export type LineStyle = 'done' | 'current' | 'ahead' | 'inferred' | 'call';

export type TripMapProps = {
  drawing: MapDrawing;
  land: Land;
  /** Id of the scene to show. */
  scene: string;
  words: MapWords;
  /** Where a stop's marker leads, by id of the step. */
  addresses: Readonly<Record<string, string>>;
  /** Id of the step whose panels are on this page; undefined where all are. */
  at: string | undefined;
  /** The way to the whole trip and back; undefined until there is one. */
  trip?: TripSwitch | undefined;
  /** What is said of looking around; undefined where nobody can: in a picture, on paper. */
  controls?: ControlWords | undefined;
  /** What stands beside the legend: the ways to the same in words. */
  inWords: readonly { text: string; href: string }[];
};

/**
 * The map at one scene. Where everything rests is the stylesheet's business, for every width of the map;
 * the camera only moves between rests.
 */
export function TripMap(props: TripMapProps) {
  const { drawing, land, scene, words, addresses, at, trip, controls, inWords } = props;
  const figure = useRef<HTMLElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const shown = drawing.scenes[scene];
  if (shown === undefined) throw new Error(`There is no scene "${scene}".`);
  const camera = useCamera(box, drawing, shown);
  const { status, marks } = useExplore(figure, box, { camera, drawing, scene: shown });
  useLeave(figure, trip, at);
  return (
    <figure
      className={styles.figure}
      id={land.drawn === 'here' ? 'map' : undefined}
      tabIndex={-1}
      aria-label={words.label}
      ref={figure}
      data-map
    >
      <div className={styles.box} data-map-box data-explore={status}>
        <div className={styles.scene} ref={box} data-scene={scene}>
          <ComposableMap
            className={styles.sheet}
            width={1000}
            height={500}
            projection={plane as GeoProjection}
            preserveAspectRatio="xMinYMin meet"
            aria-hidden="true"
            focusable="false"
          >
            <g data-camera="">
              <LandLayer land={land} />
              <ArcLayer arcs={drawing.arcs} scene={shown} />
            </g>
          </ComposableMap>
          <Locator {...drawing.locator} />
          <MarkLayer marks={marks} addresses={addresses} step={at} />
        </div>
        {controls && <MapControls words={controls} status={status} trip={trip} />}
      </div>
      <figcaption className={styles.caption}>
        <p className="spoken" data-sentence>
          {words.sentence}
        </p>
        {controls && (
          <p className="spoken" role="status">
            {trip?.isOn === true && words.sentence}
          </p>
        )}
        <div className={styles.beside} data-reserve="legend">
          <Legend legend={words.legend} />
          {inWords.length > 0 && (
            <p className={styles.inWords}>
              {inWords.map(({ text, href }) => (
                <a key={href} href={href}>
                  {text}
                </a>
              ))}
            </p>
          )}
        </div>
      </figcaption>
    </figure>
  );
}

function Legend({ legend }: { legend: MapWords['legend'] }) {
  return (
    <ul className={styles.legend}>
      {legend.map(({ line, text }) => (
        <li key={line}>
          <svg className={styles.swatch} viewBox="0 0 24 8" aria-hidden="true" focusable="false">
            <path d="M1 4h22" data-line={line} />
            {line === 'call' && <path d="M1 4h22" data-line="call-core" />}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
