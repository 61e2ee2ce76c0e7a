#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"

// ECMA-262 section 20.4: symbols. The registry of Symbol.for is a Map of the library's (16-symbol.js).

namespace loopscope::builtins {

namespace {

// %new_symbol(description: string or undefined)
Completion new_symbol(NativeCall& call) {
    return call.heap().make_symbol(call.argument(0));
}

// %symbol_description(symbol) -> string or undefined
Completion symbol_description(NativeCall& call) {
    return call.heap().symbol_description(call.argument(0));
}

constexpr NativeEntry kTable[] = {
    {"%", "new_symbol", 1, new_symbol},
    {"%", "symbol_description", 1, symbol_description},
};

}  // namespace

NativeTable symbol_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
