// The punycode module. RUNTIME: Node 20 lib/punycode.js.

// Each label of a domain by `change`; what stands before an @ stays as it is.
function MapDomain(domain, change) {
    const at = %split_text(domain, "@");
    const before = at.length > 1 ? `${at[0]}@` : "";
    let rest = at.length > 1 ? at[1] : domain;
    const stops = ["\u3002", "\uFF0E", "\uFF61"];
    for (let index = 0; index < stops.length; index += 1) rest = %replace_all(rest, stops[index], ".");
    const labels = %split_text(rest, ".");
    for (let index = 0; index < labels.length; index += 1) labels[index] = change(labels[index]);
    return before + %join_texts(labels, ".");
}

const PunycodeFunctions = {
    decode(input) {
        return DecodePunycode(input);
    },
    encode(input) {
        return EncodePunycode(input);
    },
    toASCII(input) {
        return MapDomain(input, (label) => (IsBasicText(label) ? label : `xn--${EncodePunycode(label)}`));
    },
    toUnicode(input) {
        return MapDomain(input, (label) => (StartsWith(label, "xn--") ? DecodePunycode(%string_to_lower(%string_slice(label, 4, label.length))) : label));
    },
};
const PunycodeTexts = {
    decode(string) {
        return CodePointsOf(string);
    },
    encode(codePoints) {
        return TextOfCodePoints(CreateListFromArrayLike(codePoints));
    },
};
DefineModule("punycode", () => {
    // RUNTIME: Node 21 and newer lib/punycode.js.
    if (kNodeMajor > 20 && !FirstRequest.comesFromPackage) {
        EmitWarning("The `punycode` module is deprecated. Please use a userland alternative instead.", "DeprecationWarning", "DEP0040");
    }
    return {
        version: kNodeMajor === 4 ? "1.3.2" : kNodeMajor < 10 ? "2.0.0" : "2.1.0",
        ucs2: { decode: PunycodeTexts.decode, encode: PunycodeTexts.encode },
        decode: PunycodeFunctions.decode,
        encode: PunycodeFunctions.encode,
        toASCII: PunycodeFunctions.toASCII,
        toUnicode: PunycodeFunctions.toUnicode,
    };
});
