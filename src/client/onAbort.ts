// Who is to be told when a signal aborts: any number, behind one listener. A listener of each request on the signal of a
// whole run costs more than it seems. Node keeps listeners as a chain, and V8 the tables of a Set: a link that has grown
// old and is done with still holds the next one, and with it all that its request held, until the garbage collector's
// next large round. Hence places in an array, which are emptied and used again.

interface Told {
  readonly places: (() => void)[];
  readonly free: number[];
  readonly stop: () => void;
}

const listening = new WeakMap<AbortSignal, Told>();
const nobody = (): void => undefined;

/** Calls back once the signal aborts; the result takes that back. A signal that has aborted already calls nobody. */
export function onAbort(signal: AbortSignal, callBack: () => void): () => void {
  if (signal.aborted) return nobody;
  const told = listening.get(signal) ?? listen(signal);
  const { places, free } = told;
  const place = free.pop() ?? places.length;
  places[place] = callBack;
  return () => {
    // A signal tells once, and a place is given back once.
    if (places[place] !== callBack) return;
    places[place] = nobody;
    free.push(place);
    if (free.length === places.length) told.stop();
  };
}

function listen(signal: AbortSignal): Told {
  const places: (() => void)[] = [];
  const tell = (): void => {
    listening.delete(signal);
    for (const callBack of places.splice(0)) callBack();
  };
  const told: Told = {
    places,
    free: [],
    stop() {
      signal.removeEventListener('abort', tell);
      listening.delete(signal);
    },
  };
  signal.addEventListener('abort', tell, { once: true });
  listening.set(signal, told);
  return told;
}
