#pragma once

#include <string>
#include <string_view>

#include "engine/base/source_text.h"
#include "tests/fuzz/run.h"

// Any bytes as code that a program makes of strings: by direct eval from inside scopes of every kind, by
// indirect eval, and by the constructors of functions, each of which runs what it has made.

namespace loopscope::fuzz {

/// A string literal of the text.
inline std::string literal_of(std::u16string_view text) {
    std::string literal = "\"";
    for (const char16_t unit : text) {
        constexpr const char* kDigits = "0123456789abcdef";
        if (unit >= u' ' && unit < 0x7F && unit != u'"' && unit != u'\\') {
            literal += static_cast<char>(unit);
            continue;
        }
        literal += "\\u";
        for (int shift = 12; shift >= 0; shift -= 4) literal += kDigits[(unit >> shift) & 15];
    }
    return literal + "\"";
}

/// Where a piece of text becomes code. `TEXT` is all of the bytes, `HEAD` and `TAIL` are its halves.
constexpr std::string_view kPlaces[] = {
    "eval(TEXT);",
    "(0, eval)(TEXT);",
    "(0, eval)(TEXT); (0, eval)(TAIL); (0, eval)(TEXT);",
    "(function (a, b = eval(HEAD)) { let c = 1; const d = () => eval(TAIL); return d(); })(1);",
    "(function (a) { 'use strict'; let b = eval(HEAD); const c = () => eval(TEXT); return c(); })(1);",
    "for (let i = 0; i < 2; ++i) { const made = eval(TEXT); if (typeof made === 'function') made(i); }",
    "with ({ a: 1, get b() { return eval(HEAD); } }) { b; eval(TEXT); }",
    "class C { #p = eval(HEAD); static q = eval(TAIL); m() { return eval(TEXT); } get x() { return super.y; "
    "} }\n"
    "class D extends C { constructor() { const f = () => eval(TEXT); f(); super(); f(); } }\n"
    "try { new C().m(); } catch {} new D();",
    "function* g() { yield eval(HEAD); yield* eval(TAIL); } for (const it of g()) print(it);",
    "(async () => { await eval(HEAD); for await (const it of eval(TAIL)) await it; })().catch(() => "
    "eval(TEXT));",
    "Function(HEAD, TAIL)(1, 2);",
    "new Function('a', '{b}', 'c = a', TEXT)(1, {}, 2);",
    "new (Object.getPrototypeOf(function* () {}).constructor)(HEAD, TAIL)().next();",
    "new (Object.getPrototypeOf(async () => {}).constructor)(TEXT)().then(print, print);",
    "new (Object.getPrototypeOf(async function* () {}).constructor)(HEAD, TAIL)().next().then(print, print);",
    "setTimeout(() => eval(TEXT)); queueMicrotask(() => { try { eval(TAIL); } finally { eval(HEAD); } });",
};

/// A program that makes the bytes into code in two of those places.
inline std::string program_of_strings(std::string_view bytes) {
    const std::u16string text = base::utf8_to_utf16(bytes);
    const std::size_t middle = text.find(u'\n', text.size() / 2);
    const std::size_t half = middle == std::u16string::npos ? text.size() / 2 : middle;
    const std::u16string_view whole = text;
    std::size_t sum = 0;
    for (const char letter : bytes) sum = sum * 31 + static_cast<unsigned char>(letter);
    std::string program = "const TEXT = " + literal_of(whole) +
                          ";\nconst HEAD = " + literal_of(whole.substr(0, half)) +
                          ";\nconst TAIL = " + literal_of(whole.substr(half)) +
                          ";\nconst print = (it) => console.log(typeof it);\n";
    for (const std::size_t choice : {sum % std::size(kPlaces), sum / 16 % std::size(kPlaces)})
        program += "try {\n" + std::string(kPlaces[choice]) + "\n} catch (e) { print(e); }\n";
    return program;
}

inline void check_strings(std::string_view bytes) {
    LOOPSCOPE_ASSERT(check_run(program_of_strings(bytes)), "what may be wrong are the strings only");
}

}  // namespace loopscope::fuzz
