#pragma once

#include <cstdint>
#include <string>

namespace loopscope::host {

/// The hash by which Chromium 156 places the keys of a storage: the low 24 bits of rapidhash over the bytes
/// of the text, one a character when all are Latin-1, else two. Never 0.
[[nodiscard]] std::uint32_t storage_hash(const std::u16string& text);

}  // namespace loopscope::host
