#include "engine/host/brotli_stream.h"

#include <brotli/decode.h>
#include <brotli/encode.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>

#include "engine/base/assert.h"

namespace loopscope::host {

namespace {

constexpr std::size_t kChunk = 65536;
constexpr int kUnexpectedEnd = -5;  // Z_BUF_ERROR

struct EncoderDeleter {
    void operator()(BrotliEncoderState* state) const { BrotliEncoderDestroyInstance(state); }
};

struct DecoderDeleter {
    void operator()(BrotliDecoderState* state) const { BrotliDecoderDestroyInstance(state); }
};

const std::uint8_t* bytes_of(std::string_view text) {
    return reinterpret_cast<const std::uint8_t*>(text.data());
}

void append(std::string& output, const std::array<std::uint8_t, kChunk>& chunk, std::size_t room_left) {
    output.append(reinterpret_cast<const char*>(chunk.data()), kChunk - room_left);
}

void put_number(std::string& text, std::size_t number) {
    text += std::to_string(number);
    text += ' ';
}

std::size_t take_number(std::string_view& text) {
    std::size_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    LOOPSCOPE_ASSERT(error == std::errc() && rest != end, "a stream of Brotli is read as it was written");
    text.remove_prefix(static_cast<std::size_t>(rest - text.data()) + 1);
    return number;
}

/// The name of an error as release 1.1 writes it. Older ones leave out its beginning.
std::string name_of_error(BrotliDecoderErrorCode code) {
    const std::string name = BrotliDecoderErrorString(code);
    if (name.starts_with('_')) return name;
    if (code >= BROTLI_DECODER_ERROR_FORMAT_DISTANCE) return "_ERROR_FORMAT_" + name;
    if (code <= BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES && code > BROTLI_DECODER_ERROR_UNREACHABLE)
        return "_ERROR_ALLOC_" + name;
    return "_ERROR_" + name;
}

}  // namespace

std::string BrotliStream::encoded() const {
    const std::unique_ptr<BrotliEncoderState, EncoderDeleter> state(
        BrotliEncoderCreateInstance(nullptr, nullptr, nullptr));
    for (const auto& [id, value] : parameters_)
        BrotliEncoderSetParameter(state.get(), static_cast<BrotliEncoderParameter>(id), value);
    std::string output;
    std::string_view rest = input_;
    for (const Given& given : given_) {
        std::size_t left = given.length;
        const std::uint8_t* next = bytes_of(rest);
        rest.remove_prefix(given.length);
        do {
            std::array<std::uint8_t, kChunk> chunk;
            std::size_t room = kChunk;
            std::uint8_t* out = chunk.data();
            const auto operation = static_cast<BrotliEncoderOperation>(given.operation);
            const bool done = BrotliEncoderCompressStream(state.get(), operation, &left, &next, &room, &out,
                                                          nullptr) == BROTLI_TRUE;
            append(output, chunk, room);
            if (!done) return output;
        } while (left > 0 || BrotliEncoderHasMoreOutput(state.get()) == BROTLI_TRUE);
    }
    return output;
}

/// The bytes that come out, and of `result` what is left of the input and what is wrong with it.
std::string BrotliStream::decoded(Written& result) const {
    const std::unique_ptr<BrotliDecoderState, DecoderDeleter> state(
        BrotliDecoderCreateInstance(nullptr, nullptr, nullptr));
    for (const auto& [id, value] : parameters_)
        BrotliDecoderSetParameter(state.get(), static_cast<BrotliDecoderParameter>(id), value);
    std::string output;
    const std::uint8_t* next = bytes_of(input_);
    std::size_t left = input_.size();
    BrotliDecoderResult outcome = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
    while (outcome == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) {
        std::array<std::uint8_t, kChunk> chunk;
        std::size_t room = kChunk;
        std::uint8_t* out = chunk.data();
        outcome = BrotliDecoderDecompressStream(state.get(), &left, &next, &room, &out, nullptr);
        append(output, chunk, room);
    }
    result.input_left = left;
    if (outcome == BROTLI_DECODER_RESULT_ERROR) {
        const BrotliDecoderErrorCode code = BrotliDecoderGetErrorCode(state.get());
        result.failure = {"Decompression failed", "ERR_" + name_of_error(code), code};
    } else if (outcome == BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT && !given_.empty() &&
               given_.back().operation == Operation::Finish) {
        result.failure = {"unexpected end of file", "Z_BUF_ERROR", kUnexpectedEnd};
    }
    return output;
}

BrotliStream::Written BrotliStream::write(Operation operation, std::string_view input, std::size_t room) {
    const bool goes_on = !given_.empty() && given_.back().operation == operation && input.empty();
    if (!goes_on) given_.push_back({operation, input.size()});
    input_ += input;
    Written result;
    std::string all = mode_ == Mode::Encode ? encoded() : decoded(result);
    const std::size_t length = std::min(room, all.size() - taken_);
    result.output = all.substr(taken_, length);
    result.room_left = room - length;
    taken_ += length;
    const bool has_more = taken_ < all.size();
    if (has_more) result.failure.reset();
    return result;
}

void BrotliStream::reset() {
    given_.clear();
    input_.clear();
    taken_ = 0;
}

std::string BrotliStream::save() const {
    std::string text;
    put_number(text, static_cast<std::size_t>(mode_));
    put_number(text, taken_);
    put_number(text, parameters_.size());
    for (const auto& [id, value] : parameters_) {
        put_number(text, id);
        put_number(text, value);
    }
    put_number(text, given_.size());
    for (const Given& given : given_) {
        put_number(text, static_cast<std::size_t>(given.operation));
        put_number(text, given.length);
    }
    return text + input_;
}

BrotliStream BrotliStream::load(std::string_view bytes) {
    BrotliStream stream(static_cast<Mode>(take_number(bytes)));
    stream.taken_ = take_number(bytes);
    for (std::size_t count = take_number(bytes); count > 0; --count) {
        const auto id = static_cast<std::uint32_t>(take_number(bytes));
        stream.set_parameter(id, static_cast<std::uint32_t>(take_number(bytes)));
    }
    for (std::size_t count = take_number(bytes); count > 0; --count) {
        const auto operation = static_cast<Operation>(take_number(bytes));
        stream.given_.push_back({operation, take_number(bytes)});
    }
    stream.input_ = bytes;
    return stream;
}

}  // namespace loopscope::host
