/** Adds an own property, whatever its name is: an assignment to `__proto__` would change the prototype. */
export function put(object: object, key: string | number, value: unknown): void {
  if (key === "__proto__")
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else (object as Record<string | number, unknown>)[key] = value;
}
