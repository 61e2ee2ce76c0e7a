#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace loopscope::host {

/// What went wrong in a stream of Brotli, in Node's words. RUNTIME: Node 20 src/node_zlib.cc.
struct BrotliFailure {
    std::string message;
    std::string code;
    int number = 0;
};

/// What one of Node's handles for Brotli is, as a value: all that it was given and how much it has brought.
/// A write does the work of all writes before it again, as the library's own state cannot be copied.
class BrotliStream {
  public:
    enum class Mode : std::uint8_t { Decode = 8, Encode = 9 };
    /// BrotliEncoderOperation; a decoder looks at Finish alone.
    enum class Operation : std::uint8_t { Process, Flush, Finish, EmitMetadata };

    struct Written {
        std::string output;
        std::size_t input_left = 0;
        std::size_t room_left = 0;
        std::optional<BrotliFailure> failure;
    };

    explicit BrotliStream(Mode mode) : mode_(mode) {}

    /// BrotliEncoderParameter or BrotliDecoderParameter.
    void set_parameter(std::uint32_t id, std::uint32_t value) { parameters_.emplace_back(id, value); }
    /// Brings `room` bytes at most.
    Written write(Operation operation, std::string_view input, std::size_t room);
    void reset();

    std::string save() const;
    static BrotliStream load(std::string_view bytes);

  private:
    struct Given {
        Operation operation;
        std::size_t length;
    };

    std::string encoded() const;
    std::string decoded(Written& result) const;

    Mode mode_;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> parameters_;
    std::vector<Given> given_;
    std::string input_;
    std::size_t taken_ = 0;  // of the bytes that have come out
};

}  // namespace loopscope::host
