// The statements of Node's own that throw an error, which are shown when nobody catches it: the file, the line in Node 20 and in
// Node 24, the text, and where it throws. RUNTIME: lib/assert.js and lib/internal/assert/utils.js of both.
const kPlacesOfAssertions = {
    __proto__: null,
    fail: ["assert", 137, 204, "  throw err;", 2],
    "fail with": ["assert", 124, 186, "  if (message instanceof Error) throw message;", 32],
    "compare with": ["assert", 88, 150, "  if (obj.message instanceof Error) throw obj.message;", 36],
    exception: ["assert", 491, 604, "    throw err;", 4],
    "exception by object": ["assert", 377, 487, "      throw err;", 6],
    "exception beside object": ["assert", 416, 528, "      throw err;", 6],
    ifError: ["assert", 733, 849, "    throw newErr;", 4],
    match: ["assert", 768, 885, "    throw err;", 4],
    "match with": ["assert", 747, 863, "      throw message;", 6],
    truth: ["internal/assert/utils", 281, 77, "    throw err;", 4],
    "truth with": ["internal/assert/utils", 270, 66, "      throw message;", 6],
};

function ThrowAtPlace(error, name) {
    if (name === "compare") {
        %put(error, %intrinsic("NodePlace"), ["node:assert:90\n  throw new AssertionError(obj);\n  ^"], 5);
    } else if (!kIsOldNode) {
        const place = kPlacesOfAssertions[name];
        %put(error, %intrinsic("NodePlace"), [`node:${place[0]}:${place[kIsNode24 ? 2 : 1]}\n${place[3]}\n${%string_repeat(" ", place[4])}^`], 5);
    }
    throw error;
}
