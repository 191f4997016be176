// Finds the number whose SHA-256, written after the salt, is the challenge. Plain JavaScript: browsers keep their own for TLS.
const H = new Int32Array(8), K = new Int32Array(64), W = new Int32Array(64);
for (let number = 2, found = 0; found < 64; number++) {
  let prime = true;
  for (let by = 2; by * by <= number && prime; by++) prime = number % by !== 0;
  if (!prime) continue;
  if (found < 8) H[found] = (Math.sqrt(number) % 1) * 2 ** 32;
  K[found++] = (Math.cbrt(number) % 1) * 2 ** 32;
}

const turn = (word, by) => (word >>> by) | (word << (32 - by));

const round = (state, block, from) => {
  for (let i = 0; i < 16; i++, from += 4) W[i] = (block[from] << 24) | (block[from + 1] << 16) | (block[from + 2] << 8) | block[from + 3];
  for (let i = 16; i < 64; i++) {
    const a = W[i - 15], b = W[i - 2];
    W[i] = W[i - 16] + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + W[i - 7] + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10));
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let i = 0; i < 64; i++) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + W[i]) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g; g = f; f = e; e = (d + one) | 0; d = c; c = b; b = a; a = (one + two) | 0;
  }
  state[0] += a; state[1] += b; state[2] += c; state[3] += d; state[4] += e; state[5] += f; state[6] += g; state[7] += h;
};

const sha256 = text => {
  const block = new Uint8Array(((text.length + 8) >> 6) + 1 << 6);
  for (let i = 0; i < text.length; i++) block[i] = text.charCodeAt(i);
  block[text.length] = 128;
  new DataView(block.buffer).setUint32(block.length - 4, text.length * 8);
  const state = Int32Array.from(H);
  for (let from = 0; from < block.length; from += 64) round(state, block, from);
  return state;
};

onmessage = ({ data }) => {
  const wanted = Int32Array.from(data.challenge.match(/.{8}/g), word => parseInt(word, 16) | 0);
  for (let number = 0; number <= data.maxnumber; number++) {
    const state = sha256(data.salt + number);
    if (state[0] === wanted[0] && state.every((word, i) => word === wanted[i])) { postMessage(number); return; }
  }
  postMessage(null);
};
