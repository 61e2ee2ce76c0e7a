#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/archive.h"

namespace loopscope::host {

/// A stream's state as bytes: an archive whose lists have their runs of zeros left out, so that the state of
/// a stream that has seen little is small.
class ZlibStateWriter : public base::ArchiveWriter {
  public:
    template <typename T>
    void sparse(const std::vector<T>& values) {
        plain(std::uint64_t{values.size()});
        constexpr std::size_t kWorthwhile = 8;  // zeros
        std::size_t at = 0;
        while (at < values.size()) {
            std::size_t zeros = at;
            while (zeros < values.size() && values[zeros] == T{}) ++zeros;
            std::size_t end = zeros;
            for (std::size_t run = 0; end < values.size() && run < kWorthwhile; ++end)
                run = values[end] == T{} ? run + 1 : 0;
            plain(static_cast<std::uint32_t>(zeros - at));
            plain(static_cast<std::uint32_t>(end - zeros));
            if (end > zeros) bytes(&values[zeros], (end - zeros) * sizeof(T));
            at = end;
        }
    }
};

/// Reads what ZlibStateWriter wrote, in the same order.
class ZlibStateReader : public base::ArchiveReader {
  public:
    using base::ArchiveReader::ArchiveReader;
    template <typename T>
    void sparse(std::vector<T>& values) {
        std::uint64_t size = 0;
        plain(size);
        values.assign(size, T{});
        for (std::size_t at = 0; at < values.size();) {
            std::uint32_t zeros = 0;
            std::uint32_t count = 0;
            plain(zeros);
            plain(count);
            at += zeros;
            if (count > 0) bytes(&values[at], count * sizeof(T));
            at += count;
        }
    }
};

}  // namespace loopscope::host
