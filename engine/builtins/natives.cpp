#include "engine/builtins/natives.h"

namespace loopscope::builtins {

void register_builtin_natives(vm::NativeRegistry& registry) {
    registry.add(type_natives());
    registry.add(property_natives());
    registry.add(making_natives());
    registry.add(array_natives());
    registry.add(array_method_natives());
    registry.add(table_natives());
    registry.add(symbol_natives());
    registry.add(function_natives());
    registry.add(string_natives());
    registry.add(string_case_natives());
    registry.add(number_natives());
    registry.add(math_natives());
    registry.add(json_natives());
    registry.add(typed_array_natives());
    registry.add(date_natives());
    registry.add(string_collate_natives());
    registry.add(regexp_natives());
    registry.add(locale_natives());
    registry.add(segmentation_natives());
    registry.add(domain_name_natives());
    registry.add(uri_natives());
}

}  // namespace loopscope::builtins
