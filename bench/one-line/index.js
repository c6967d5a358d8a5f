export const print = text => console.log(text);
