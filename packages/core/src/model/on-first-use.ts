/** Gives an object a property that is made when it is first asked for, and kept (首次使用时生成). */
export function onFirstUse<T extends object, K extends keyof T>(object: T, key: K, make: () => T[K]): void {
  Object.defineProperty(object, key, {
    enumerable: true,
    configurable: true,
    get() {
      const value = make();
      Object.defineProperty(object, key, { value });
      return value;
    },
  });
}
