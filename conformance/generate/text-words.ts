/** The pieces of awkward texts. */

import structure from "./awkward.json";

const words = (text: string): string[] => text.split(" ");

export const NUMBERS = words(
  "0 -0 +0 00 01 007 0777 08 09 018 0o17 0O17 0o8 0o -0o7 0x 0x1F 0X1f -0x1f +0xF 0xg 0b 0b1 0b101 0B11 0b2 -0b11 +0b1 0b-1 0b+1 -0b-1 " +
    "1 12 -12 +12 1_000 1_0_0 1__0 1_ _1 -_1 +_ 0_8 0_7 0x_F 0x1_F 1_0.5_0 1. 1.5 -1.5 +1.5 .5 -.5 +.5 .5_5 .5_ ._5 .5__5 5._ 5.e3 5.e 1e3 1E3 1e+3 1e-3 " +
    "1e -1e5 .5e3 .5e .e5 .5E-3 e3 1e400 -1e400 .1e400 1e-400 1e22 1e21 123456789012345678 9007199254740991 9007199254740992 9007199254740993 -9007199254740992 " +
    "-9007199254740993 9223372036854775807 9223372036854775808 -9223372036854775808 -9223372036854775809 +9223372036854775808 18446744073709551615 " +
    "18446744073709551616 0xFFFFFFFFFFFFFFFF 0x10000000000000000 -0x8000000000000000 -0x8000000000000001 01777777777777777777777 0o2000000000000000000000 " +
    "077777777777777777777777 0899999999999999999999999 0.1 0.30000000000000004 100000.0 1000000.0 1e5 1e6 16777217.0 123456789.5 1e38 1e39 1e-5 0.0001 0.00001 3.4028235e38 " +
    "1.1.1 1-1 1+1 +-1 --1 ++1 1,000 1:30 12:30:45 190:20:30 1:60 -1:30 1:30.5 0.0 -0.0 +0.0 1e0 0e0 00.5 01.5 01e3 " +
    ". .. ... - -- --- + .inf .Inf .INF -.inf +.inf +.Inf -.INF .iNf .nan .NaN .NAN -.nan .Nan inf nan Infinity NaN .5.5 .0 .e .5f 1f 1d 0x1p4 1_e3 1e_3 1e3_ .5e1_0",
);

export const WORDS = words(
  "y Y n N yes Yes YES yEs no No NO nO true True TRUE tRue false False FALSE on On ON oN off Off OFF oFf null Null NULL nUll ~ ~~ ~a t f T F o O ye tru " +
    "2001-01-01 2001-1-1 2001-12-32 2001-02-29 2000-02-29 2001-01-01T00:00:00Z 2001-1-1t1:2:3.5+01:00 2001-01-01T00:00:00 " +
    "a b c key name image metadata spec args x-y a.b/c $(VAR) {{x}} perl:5.34 10.0.0.1 500m 1Gi 128Mi */5 a:b a::b :a a: http://x.y/z?q=1#f " +
    "a#b a# #a -a --a -1a ?a ??  a? a?b !a a! &a a& *a a* |a a| >a a> %a a% @a a@ `a a` 'a a' 'a' \"a a\" \"a\" it's \\ \\n a\\b [a a] [a] {a a} {a} ,a a, a,b << <<< = == => ! !! é 日本 😀 a\u00a0b \u200b",
);

export const TAGS = words(
  "! !! !a !a/b !a!b !!str !!int !!float !!bool !!null !!binary !!timestamp !!seq !!map !!set !!omap !!merge !!foo !!str! !<tag:yaml.org,2002:str> " +
    "!<tag:yaml.org,2002:int> !<x> !<> !<! !%41 !a%4 !!s%74r !!str, !!str] tag:x",
);

export const ESCAPES = words(
  "\\0 \\a \\b \\t \\n \\v \\f \\r \\e \\\" \\\\ \\' \\/ \\N \\_ \\L \\P \\x41 \\xe9 \\x4 \\u0041 \\u00e9 \\u20ac \\ud83d \\ud83d\\ude00 \\U0001f600 \\U00110000 \\u12 \\q \\1 \\\t \\x0",
).concat("\\ ");

export const BREAKS = [
  "\n",
  "\n",
  "\n",
  "\n",
  "\n",
  "\n\n",
  "\r\n",
  "\r\n",
  "\r",
  "\u0085",
  "\u2028",
  "\u2029",
  " \n",
  "\t\n",
  "\n\n\n",
];

export const SOUP = [
  ..."-?:,[]{}#&*!|>'\"%@`\\~<=+._ \t\n",
  ...words(
    "a b 1 - -- --- ... ? : , [ ] { } [] {} &a *a &b *b !a !!str !!int ' \" '' \"\" | > |- >- |+ >+ |1 |2- << <<: # #c a: b: ?a :a -a %YAML 0x1 y null",
  ),
  " ",
  "  ",
  "   ",
  "\n",
  "\n",
  "\n",
  "\n  ",
  "\n ",
  "\n    ",
  "\n- ",
  "\n  - ",
  "\n\t",
  ": ",
  ": ",
  "- ",
  "? ",
  ", ",
  " #",
  " # c\n",
  "\r\n",
  "\r",
  "\u0085",
  "\u2028",
  "a: b",
  "'a'",
  '"a"',
  '"\\\n"',
  "[a, b]",
  "{a: b}",
  "a\n  b",
  "<<: *a",
  "<<: [*a, *b]",
  "&a {x: 1}",
  "|\n  a\n",
  ">\n  a\n  b\n",
];

const BODY = ["x", "x\n  y", "x\n\n  y", "x\n   y\n  z", "\n  x", " x", "x ", "x\n\n", "\tx"];
const HEADERS = ["|", "|-", "|+", ">", ">-", ">+", "|1", "|2", "|2-", ">2+", ">1"];

/** Hand-picked texts. Every run tries them before the random ones. */
export const AWKWARD: readonly string[] = [
  ...(structure as string[]),
  ...[...NUMBERS, ...WORDS].flatMap(word => [`a: ${word}\n`, `${word}: a\n`, `[${word}]\n`]),
  ...[...NUMBERS.slice(0, 60), ...WORDS.slice(0, 40)].flatMap(word =>
    ["!!str", "!!int", "!!float", "!!bool", "!!null", "!x"].map(tag => `a: ${tag} ${word}\n`),
  ),
  ...TAGS.flatMap(tag => [`a: ${tag} 1\n`, `a: ${tag} 'x'\n`, `${tag} {a: 1}\n`]),
  ...HEADERS.flatMap(header => BODY.map(body => `a: ${header}\n  ${body}\nb: c\n`)),
];
