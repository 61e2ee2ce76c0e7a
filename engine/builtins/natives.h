#pragma once

#include "engine/vm/registry.h"

namespace loopscope::builtins {

/// Adds every native of this layer, table by table, in a fixed order. Once, at start.
void register_builtin_natives(vm::NativeRegistry& registry);

/// The tables, one for each file of natives.
vm::NativeTable type_natives();          // core_internals_types.cpp: tests, conversions, errors
vm::NativeTable property_natives();      // core_internals_properties.cpp: own properties and prototypes
vm::NativeTable making_natives();        // core_internals_making.cpp: new objects, functions, slots, proxies
vm::NativeTable array_natives();         // array.cpp
vm::NativeTable array_method_natives();  // array_methods.cpp
vm::NativeTable table_natives();         // map_set.cpp
vm::NativeTable symbol_natives();        // symbol.cpp
vm::NativeTable function_natives();      // function.cpp
vm::NativeTable string_natives();        // string.cpp
vm::NativeTable string_case_natives();   // string_case.cpp: case and normal forms
vm::NativeTable number_natives();        // number.cpp: numbers and BigInts as text and back
vm::NativeTable math_natives();          // math.cpp
vm::NativeTable json_natives();          // json.cpp
vm::NativeTable typed_array_natives();   // typed_array.cpp: buffers and views
vm::NativeTable date_natives();          // date.cpp
vm::NativeTable string_collate_natives();  // string_collate.cpp: localeCompare
vm::NativeTable locale_natives();          // locale_tables.cpp
vm::NativeTable segmentation_natives();    // segmentation.cpp: Intl.Segmenter
vm::NativeTable domain_name_natives();     // domain_names.cpp: hosts of URLs
vm::NativeTable uri_natives();             // uri.cpp
vm::NativeTable regexp_natives();          // regexp.cpp

}  // namespace loopscope::builtins
