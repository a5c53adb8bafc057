import { Decrypter, Encrypter } from 'age-encryption';

/** A file that a passphrase does not open. */
export class SealError extends Error {
  readonly reason: 'wrong-passphrase' | 'broken';

  constructor(reason: SealError['reason']) {
    super(`sealed file: ${reason}`);
    this.reason = reason;
  }
}

/** Takes about a second to try one passphrase: 2^17 rounds of scrypt and 128 MiB of memory. */
const workFactor = 17;

/**
 * Seals a stream with a passphrase, in the age format (age-encryption.org): ChaCha20-Poly1305 in
 * pieces, the key by scrypt. Any `age` program opens it, so a backup does not depend on us.
 */
export async function seal(content: ReadableStream<Uint8Array>, passphrase: string): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  return encrypter.encrypt(content);
}

const mark = 'age-encryption.org/v1\n';

/** Whether a file is sealed. */
export async function isSealed(file: Blob): Promise<boolean> {
  return (await file.slice(0, mark.length).text()) === mark;
}

/** A stream whose failure is told in our words, or is its end where something came before it and that is wanted. */
function watch(opened: ReadableStream<Uint8Array>, endsWhereBroken: boolean): ReadableStream<Uint8Array> {
  const reader = opened.getReader();
  let hasBegun = false;
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
        hasBegun ||= !done && value.length > 0;
      } catch {
        if (hasBegun && endsWhereBroken) controller.close();
        else controller.error(new SealError('broken'));
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

/** Opens a sealed file. @throws {SealError} `wrong-passphrase` at once, `broken` when a part of it has been changed or cut */
export async function unseal(file: Blob, passphrase: string): Promise<ReadableStream<Uint8Array>> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize('NFC'));
  try {
    return watch(await decrypter.decrypt(file.stream()), false);
  } catch (error) {
    throw new SealError(/no identity matched|invalid tag|passphrase|mac/i.test(String(error)) ? 'wrong-passphrase' : 'broken');
  }
}

/**
 * The same stream, ended where it breaks. A sealed file is sealed piece by piece, so that all that
 * comes before the break is what was put in.
 * @throws {SealError} `broken`, while it is read, when it breaks before anything came
 */
export const untilBroken = (opened: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> => watch(opened, true);
