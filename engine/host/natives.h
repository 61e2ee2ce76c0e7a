#pragma once

#include "engine/vm/registry.h"

namespace loopscope::host {

/// Adds the natives of the process and its world: output, clock, files, process.
void register_host_natives(vm::NativeRegistry& registry);
void register_text_natives(vm::NativeRegistry& registry);       // part of it
void register_notice_natives(vm::NativeRegistry& registry);     // part of it
void register_inspect_natives(vm::NativeRegistry& registry);    // part of it
void register_view_natives(vm::NativeRegistry& registry);       // part of it
void register_crypto_natives(vm::NativeRegistry& registry);     // part of it
void register_zlib_natives(vm::NativeRegistry& registry);       // part of it
void register_module_natives(vm::NativeRegistry& registry);     // part of it
void register_es_module_natives(vm::NativeRegistry& registry);  // part of it
void register_realm_natives(vm::NativeRegistry& registry);      // part of it

}  // namespace loopscope::host
