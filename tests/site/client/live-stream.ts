/** What a running stream is to a `<video>`: pictures without an end, whose duration is infinite. */
export function createLiveStream(): MediaStream {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  context?.fillRect(0, 0, canvas.width, canvas.height);
  return canvas.captureStream(1);
}
