/**
 * Makes a check of a range.
 *
 * @see util/validation InclusiveRangeError
 */
export const between =
  (min: number, max: number) =>
  (number: number): string | false =>
    (number < min || number > max) && `must be between ${min} and ${max}, inclusive`;

/**
 * Whether a number is a port.
 *
 * @see util/validation IsValidPortNum
 */
export const portNum = /*@__PURE__*/ between(1, 65535);

/**
 * Whether a number is a user's or a group's of Unix: 0 to 2147483647.
 *
 * @see util/validation IsValidUserID
 * @see util/validation IsValidGroupID
 */
export const unixId = /*@__PURE__*/ between(0, 2147483647);

/**
 * Whether a number is not below 0.
 *
 * @see core/validation ValidateNonnegativeField
 * @see api/validation ValidateNonnegativeField
 */
export const nonnegative = (number: number): string | false =>
  number < 0 && "must be greater than or equal to 0";

/**
 * Whether a number is above 0.
 *
 * @see core/validation ValidatePositiveField
 */
export const positive = (number: number): string | false => number <= 0 && "must be greater than zero";
