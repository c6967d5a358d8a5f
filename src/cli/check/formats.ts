/** The formats of the findings. Apart from their writers, which the help of the command does not need. */
export const formats = ["text", "json", "sarif", "github", "gitlab", "junit"] as const;

export type Format = (typeof formats)[number];
