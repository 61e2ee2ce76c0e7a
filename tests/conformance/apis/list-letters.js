// How far letters, pairs of them and ligatures go on in the fonts of a page: a line of JSON for each face.
const faces = [["serif", "serif"], ["sans", "sans-serif"], ["mono", "monospace"]];
const letters = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const line = document.createElement("span");
line.style.cssText = "white-space: pre; font-size: 2048px; line-height: 1";
document.body.append(line);
const widthOf = (text) => {
    line.textContent = text;
    return line.getBoundingClientRect().width;
};
for (const [name, family] of faces) {
    // Those of the third are all as wide.
    for (const weight of name === "mono" ? ["400"] : ["400", "700"]) {
        for (const style of name === "mono" ? ["normal"] : ["normal", "italic"]) {
            Object.assign(line.style, { fontFamily: family, fontWeight: weight, fontStyle: style });
            const single = letters.map((letter) => widthOf(letter));
            const pairs = {};
            const note = (text, plain) => {
                const shift = widthOf(text) - plain;
                if (shift !== 0) pairs[text] = shift;
            };
            if (name !== "mono") {
                letters.forEach((first, left) => letters.forEach((second, right) => note(first + second, single[left] + single[right])));
                for (const text of ["ffi", "ffl"]) {
                    const last = text[2];
                    note(text, 2 * single[letters.indexOf("f")] + (pairs.ff ?? 0) + single[letters.indexOf(last)]);
                }
            }
            console.log(JSON.stringify({ face: name + (weight === "700" ? " bold" : "") + (style === "italic" ? " italic" : ""), single, pairs }));
        }
    }
}
