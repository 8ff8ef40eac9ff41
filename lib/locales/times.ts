import { lazy } from '../lazy.ts';

/** Times in the words and digits of a language. */
export interface Times {
  /** A position as on a player: "1:04:03", "0:00". Seconds in, fractions cut. */
  readonly timestamp: (seconds: number) => string;
  /** A length, coarse and short: "29 min", "1 hr 3 min", "45 sec". */
  readonly length: (seconds: number) => string;
  /** A position or length as it is spoken: "1 hour 4 minutes 3 seconds". */
  readonly spoken: (seconds: number) => string;
  /** The time of day of a moment in milliseconds since the epoch: "21:40". */
  readonly clock: (milliseconds: number) => string;
}

type Unit = 'hour' | 'minute' | 'second';

/**
 * Makes the ways in which times are written in `language` (a BCP 47 tag). What the browser's Intl needs for each is made
 * when it is first written with: the first of all may take the browser ten milliseconds.
 */
export function createTimes(language: string): Times {
  const plain = writeOnce(() => new Intl.NumberFormat(language));
  const twoDigits = writeOnce(() => new Intl.NumberFormat(language, { minimumIntegerDigits: 2 }));
  const short = unitFormats(language, 'short');
  const long = unitFormats(language, 'long');
  const timeOfDay = lazy(() => new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }));

  function timestamp(seconds: number): string {
    const { hours, minutes, rest } = split(seconds);
    if (hours === 0) return `${plain.format(minutes)}:${twoDigits.format(rest)}`;
    return `${plain.format(hours)}:${twoDigits.format(minutes)}:${twoDigits.format(rest)}`;
  }

  function length(seconds: number): string {
    if (seconds < 60) return short.second.format(Math.floor(seconds));
    const { hours, minutes } = split(Math.round(seconds / 60) * 60);
    if (hours === 0) return short.minute.format(minutes);
    return minutes === 0 ? short.hour.format(hours) : `${short.hour.format(hours)} ${short.minute.format(minutes)}`;
  }

  function spoken(seconds: number): string {
    const { hours, minutes, rest } = split(seconds);
    const parts = [
      hours > 0 ? long.hour.format(hours) : null,
      minutes > 0 ? long.minute.format(minutes) : null,
      rest > 0 || seconds < 1 ? long.second.format(rest) : null,
    ];
    return parts.filter((part) => part !== null).join(' ');
  }

  return { timestamp, length, spoken, clock: (milliseconds) => timeOfDay().format(milliseconds) };
}

function split(seconds: number): { hours: number; minutes: number; rest: number } {
  const whole = Math.max(0, Math.floor(seconds));
  return { hours: Math.floor(whole / 3600), minutes: Math.floor((whole % 3600) / 60), rest: whole % 60 };
}

interface NumberWriter {
  readonly format: (value: number) => string;
}

/** Intl is slow and a list of times has few numbers, so each is written once. */
function writeOnce(make: () => Intl.NumberFormat): NumberWriter {
  const numbers = lazy(make);
  const written = new Map<number, string>();
  return {
    format(value) {
      const known = written.get(value) ?? numbers().format(value);
      written.set(value, known);
      return known;
    },
  };
}

function unitFormats(language: string, unitDisplay: 'short' | 'long'): Record<Unit, NumberWriter> {
  function format(unit: Unit): NumberWriter {
    return writeOnce(() => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay }));
  }
  return { hour: format('hour'), minute: format('minute'), second: format('second') };
}
