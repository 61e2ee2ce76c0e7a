// StringDecoder as older libraries use it: called on an object of theirs that has its prototype.
const { StringDecoder } = require('string_decoder');

function InternalDecoder(options, codec) {
  StringDecoder.call(this, codec.encoding);
}
InternalDecoder.prototype = StringDecoder.prototype;

const decoder = new InternalDecoder({}, { encoding: 'utf-8' });
const euro = Buffer.from('€ and €');
console.log(JSON.stringify(decoder.write(euro.subarray(0, 2))), JSON.stringify(decoder.write(euro.subarray(2, 11))), decoder.lastNeed);
console.log(JSON.stringify(decoder.end(euro.subarray(11))), decoder.encoding, decoder instanceof StringDecoder);

class Lines extends StringDecoder {
  constructor() {
    super('latin1');
    this.rest = '';
  }
  feed(bytes) {
    const lines = (this.rest + this.write(bytes)).split('\n');
    this.rest = lines.pop();
    return lines;
  }
}
const lines = new Lines();
console.log(lines.feed(Buffer.from('one\ntw')), lines.feed(Buffer.from('o\nthree')), lines.rest);

const plain = {};
console.log(StringDecoder.call(plain, 'base64'), plain.encoding, Object.keys(plain));
for (const receiver of [undefined, 5]) {
  try {
    StringDecoder.call(receiver, 'utf8');
  } catch (error) {
    console.log(error.name, error.message);
  }
}
