/** Adds an own property with any name. An assignment to `__proto__` would change the prototype instead. */
export function put(object: object, key: string | number, value: unknown): void {
  if (key === "__proto__")
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else (object as Record<string | number, unknown>)[key] = value;
}
