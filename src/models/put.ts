/** Adds an own property, whatever its name is: `__proto__`, or one that a frozen prototype has. */
export function put(object: object, key: string | number, value: unknown): void {
  if (key === "__proto__")
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else (object as Record<string | number, unknown>)[key] = value;
}
