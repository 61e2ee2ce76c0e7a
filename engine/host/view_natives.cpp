#include <algorithm>
#include <chrono>
#include <cmath>

#include <fmt/format.h>

#include "engine/heap/heap.h"
#include "engine/host/natives.h"

// Bytes of buffers and views, and the text of dates, for the host's library. Bytes are strings of Latin-1
// units.

namespace loopscope::host {

namespace {

using heap::BufferData;
using heap::TypedArrayData;
using heap::Value;
using vm::Completion;
using vm::NativeCall;

Value binary(NativeCall& call, const std::uint8_t* first, std::size_t count) {
    return call.heap().make_string(std::string_view(reinterpret_cast<const char*>(first), count));
}

/// %buffer_bytes(ArrayBuffer) -> bytes
Completion buffer_bytes(NativeCall& call) {
    const auto& bytes = call.heap().data<BufferData>(call.argument(0)).bytes;
    return binary(call, bytes.data(), bytes.size());
}

/// %view_bytes(typed array or DataView) -> bytes
Completion view_bytes(NativeCall& call) {
    const TypedArrayData view = call.heap().data<TypedArrayData>(call.argument(0));
    const auto& bytes = call.heap().data<BufferData>(Value::object(view.buffer)).bytes;
    const bool is_data_view = call.heap().class_of(call.argument(0)) == heap::ObjectClass::DataView;
    const std::size_t length = call.heap().view_length(call.argument(0));
    if (length == 0) return call.heap().make_string(std::string_view());
    return binary(call, bytes.data() + view.byte_offset,
                  length * (is_data_view ? 1 : element_size(view.element)));
}

/// %view_write(view of bytes, offset, bytes): as many as there is room for.
Completion view_write(NativeCall& call) {
    const TypedArrayData view = call.heap().data<TypedArrayData>(call.argument(0));
    const auto offset = static_cast<std::size_t>(call.number(1));
    const std::u16string units = call.heap().text(call.argument(2));
    const std::size_t length = call.heap().view_length(call.argument(0));
    auto& bytes = call.heap().write_data<BufferData>(Value::object(view.buffer)).bytes;
    for (std::size_t at = 0; at < units.size() && offset + at < length; ++at) {
        bytes[view.byte_offset + offset + at] = static_cast<std::uint8_t>(units[at]);
    }
    return Value();
}

/// %new_view(prototype, bytes) -> a Uint8Array with that prototype over a buffer of its own
Completion new_view(NativeCall& call) {
    heap::Heap& heap = call.heap();
    const std::u16string units = heap.text(call.argument(1));
    const Value buffer = heap.make_object(call.agent.realm[vm::Intrinsic::ArrayBufferPrototype].as_cell(),
                                          heap::ObjectClass::ArrayBuffer);
    auto& bytes = heap.write_data<BufferData>(buffer).bytes;
    bytes.assign(units.begin(), units.end());
    heap.charge(bytes.size());
    const Value view = heap.make_object(call.argument(0).as_cell(), heap::ObjectClass::TypedArray);
    TypedArrayData data;
    data.buffer = buffer.as_cell();
    data.length = static_cast<std::uint32_t>(units.size());
    heap.write_data<TypedArrayData>(view) = data;
    return view;
}

/// %date_to_iso(Date) -> text; undefined for an invalid date. SPEC: 21.4.4.36.
Completion date_to_iso(NativeCall& call) {
    const double time = call.heap().data<heap::DateData>(call.argument(0)).time;
    if (!std::isfinite(time)) return Value();
    const auto whole = static_cast<std::int64_t>(time);
    const std::chrono::sys_time<std::chrono::milliseconds> moment{std::chrono::milliseconds(whole)};
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::int64_t in_day = (moment - day).count();
    // The calendar of std::chrono ends before that of ECMA-262 does; 400 years are 146,097 days.
    const std::int64_t eras = std::chrono::floor<std::chrono::days>(day.time_since_epoch()).count() / 146'097;
    const std::chrono::year_month_day date{day - std::chrono::days(eras * 146'097)};
    const std::int64_t year = static_cast<int>(date.year()) + eras * 400;
    const std::string shown_year = year >= 0 && year <= 9999 ? fmt::format("{:04}", year)
                                   : year < 0                ? fmt::format("-{:06}", -year)
                                                             : fmt::format("+{:06}", year);
    const std::string text =
        fmt::format("{}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", shown_year,
                    static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                    in_day / 3'600'000, in_day / 60'000 % 60, in_day / 1000 % 60, in_day % 1000);
    return call.heap().make_string(std::string_view(text));
}

constexpr vm::NativeEntry kViewNatives[] = {
    {"%", "buffer_bytes", 1, buffer_bytes}, {"%", "view_bytes", 1, view_bytes},
    {"%", "view_write", 3, view_write},     {"%", "new_view", 2, new_view},
    {"%", "date_to_iso", 1, date_to_iso},
};

}  // namespace

void register_view_natives(vm::NativeRegistry& registry) {
    registry.add(kViewNatives);
}

}  // namespace loopscope::host
