// A camera that reads QR codes: frame by frame, in three ways by turns. No picture is kept.

import decodeQr from 'qr/decode.js';

/** Why there is no picture, as a key of the words that say what to do. */
export type CameraFault = 'cameraNone' | 'cameraRefused' | 'cameraBusy';

export interface Camera {
  readonly video: HTMLVideoElement;
  /** Sees nothing for a while: the stream stays. */
  readonly pause: (isPaused: boolean) => void;
  readonly close: () => void;
}

/** What a person can do about a refusal. */
export function faultOf(cause: unknown): CameraFault {
  const { name } = Object(cause) as { readonly name?: string };
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'cameraRefused';
  return name === 'NotReadableError' || name === 'AbortError' ? 'cameraBusy' : 'cameraNone';
}

/** The part of the frame that is looked at in the second pass, twice as large: from further away. */
const CENTRE = 0.6;
/** Between two frames, where the browser doesn't tell of them; ms. */
const PAUSE = 100;

/** Draws a frame as the pass wants it: whole, its centre doubled, or mirrored, as some cameras deliver it. */
function draw(canvas: HTMLCanvasElement, video: HTMLVideoElement, pass: number): CanvasRenderingContext2D {
  const { videoWidth: width, videoHeight: height } = video;
  const scale = pass === 1 ? 2 * CENTRE : 1;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d', { willReadFrequently: true })!;
  if (pass === 1) {
    const [x, y] = [(width * (1 - CENTRE)) / 2, (height * (1 - CENTRE)) / 2];
    pen.drawImage(video, x, y, width * CENTRE, height * CENTRE, 0, 0, canvas.width, canvas.height);
  } else {
    if (pass === 2) pen.setTransform(-1, 0, 0, 1, width, 0);
    pen.drawImage(video, 0, 0);
  }
  return pen;
}

/** Told of each code that is seen, with the whole frame around it; `null` where only its centre was looked at. */
export type Reading = (text: string, frame: ImageData | null) => void;

/**
 * Asks for a camera, and reads codes from it until it is closed. The browser asks the trainer each time, so that one
 * stream is kept for a whole class. Rejects with what the browser says (`faultOf` puts it in words).
 */
export async function openCamera(read: Reading, ended: () => void): Promise<Camera> {
  if (!navigator.mediaDevices) throw new DOMException('no camera here', 'NotFoundError');
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { width: { ideal: 1280 }, height: { ideal: 720 } },
  });
  for (const track of stream.getTracks()) track.onended = ended;
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  await video.play();
  const canvas = document.createElement('canvas');
  let isOpen = true;
  let frame = 0;
  const next = (): void => {
    if (!isOpen) return;
    if ('requestVideoFrameCallback' in video) video.requestVideoFrameCallback(look);
    else setTimeout(look, PAUSE);
  };
  const look = (): void => {
    if (isOpen && video.isConnected && video.videoWidth) {
      try {
        const pass = frame++ % 3;
        const image = draw(canvas, video, pass).getImageData(0, 0, canvas.width, canvas.height);
        read(decodeQr(image), pass === 1 ? null : image);
      } catch {
        // no code in this frame
      }
    }
    next();
  };
  next();
  return {
    video,
    pause: (isPaused) => {
      for (const track of stream.getTracks()) track.enabled = !isPaused;
    },
    close: () => {
      isOpen = false;
      for (const track of stream.getTracks()) track.stop();
      video.srcObject = null;
    },
  };
}
