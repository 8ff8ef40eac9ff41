const CONTAINERS = new Set(['moov', 'trak', 'edts', 'mdia', 'minf', 'stbl']);

interface Box {
  readonly type: string;
  /** Offset of its content in the file. */
  readonly start: number;
  readonly end: number;
}

/**
 * An MP4 of the length asked for, made from a longer or shorter one of equally long frames: its tables
 * alone are written anew, so that hours of video weigh two kilobytes. `seconds` may have fractions.
 */
export function withDuration(mp4: Buffer, seconds: number): Buffer {
  const file = Buffer.from(mp4);
  const boxes = new Map(readBoxes(file, 0, file.length).map((box) => [box.type, box]));
  const content = (type: string) => {
    const box = boxes.get(type);
    if (!box) throw new Error(`not the MP4 that this is made for: it has no ${type}`);
    return file.subarray(box.start, box.end);
  };
  const movie = content('mvhd');
  const inMovieTime = Math.round(seconds * movie.readUInt32BE(12));
  movie.writeUInt32BE(inMovieTime, 16);
  content('tkhd').writeUInt32BE(inMovieTime, 20);
  content('elst').writeUInt32BE(inMovieTime, 8);

  const media = content('mdhd');
  const times = content('stts');
  const frames = times.readUInt32BE(8);
  const frameTime = Math.round((seconds * media.readUInt32BE(12)) / frames);
  times.writeUInt32BE(frameTime, 12);
  media.writeUInt32BE(frameTime * frames, 16);
  return file;
}

function readBoxes(file: Buffer, start: number, end: number): Box[] {
  const boxes: Box[] = [];
  for (let at = start; at < end; at += file.readUInt32BE(at)) {
    const box = { type: file.toString('latin1', at + 4, at + 8), start: at + 8, end: at + file.readUInt32BE(at) };
    boxes.push(box, ...(CONTAINERS.has(box.type) ? readBoxes(file, box.start, box.end) : []));
  }
  return boxes;
}
