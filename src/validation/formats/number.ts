/**
 * Makes a check that a number is in a range.
 *
 * @see util/validation InclusiveRangeError
 */
export const between =
  (min: number, max: number) =>
  (number: number): string | false =>
    (number < min || number > max) && `must be between ${min} and ${max}, inclusive`;

/**
 * Checks that a number is a port.
 *
 * @see util/validation IsValidPortNum
 */
export const portNum = /*@__PURE__*/ between(1, 65535);

/**
 * Checks that a number is a Unix user or group ID: 0 to 2147483647.
 *
 * @see util/validation IsValidUserID
 * @see util/validation IsValidGroupID
 */
export const unixId = /*@__PURE__*/ between(0, 2147483647);

/**
 * Checks that a number is not negative.
 *
 * @see core/validation ValidateNonnegativeField
 * @see api/validation ValidateNonnegativeField
 */
export const nonnegative = (number: number): string | false =>
  number < 0 && "must be greater than or equal to 0";

/**
 * Checks that a number is above 0.
 *
 * @see core/validation ValidatePositiveField
 */
export const positive = (number: number): string | false => number <= 0 && "must be greater than zero";
