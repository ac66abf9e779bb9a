// A plan's items as a source pulls them, with nobody who holds them back.

/** The items, one after the other. */
export function oneByOne<T>(items: Iterable<T>): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator]() {
      const iterator = items[Symbol.iterator]();
      return { next: () => Promise.resolve(iterator.next()) };
    },
  };
}
