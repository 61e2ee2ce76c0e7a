#include <cmath>

#include "engine/base/source_text.h"
#include "engine/builtins/calendar.h"
#include "engine/builtins/date_parser.h"
#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"

// ECMA-262 section 21.4: the time value of a Date, its fields and its text, for 36-date.js.

namespace loopscope::builtins {

namespace {

using heap::DateData;

// %date_time(date) -> milliseconds since the epoch, or NaN
Completion date_time(NativeCall& call) {
    return Value::number(call.heap().data<DateData>(call.argument(0)).time);
}

// %set_date_time(date, milliseconds) -> the new time value, clipped
Completion set_date_time(NativeCall& call) {
    const double time = clip_time(call.number(1));
    call.heap().write_data<DateData>(call.argument(0)).time = time;
    return Value::number(time);
}

// %clip_time(number)
Completion clip(NativeCall& call) {
    return Value::number(clip_time(call.number(0)));
}

// %date_fields(finite time) -> [year, month, day, hours, minutes, seconds, milliseconds, weekday]
Completion date_fields(NativeCall& call) {
    const CalendarFields fields = fields_of_time(call.number(0));
    const Value values[] = {Value::number(static_cast<double>(fields.year)),
                            Value::int32(fields.month),
                            Value::int32(fields.day),
                            Value::int32(fields.hour),
                            Value::int32(fields.minute),
                            Value::int32(fields.second),
                            Value::int32(fields.millisecond),
                            Value::int32(fields.weekday)};
    return call.heap().make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), values);
}

// %make_time(year, month, day, hours, minutes, seconds, milliseconds) -> time, not clipped
Completion make_time(NativeCall& call) {
    return Value::number(time_of_fields(call.number(0), call.number(1), call.number(2), call.number(3),
                                        call.number(4), call.number(5), call.number(6)));
}

// %parse_date(text) -> time, NaN when it is no date
Completion parse(NativeCall& call) {
    return Value::number(parse_date(call.heap().text(call.argument(0))).time);
}

// %is_local_date(text): whether what was parsed names no zone
Completion is_local_date(NativeCall& call) {
    return Value::boolean(parse_date(call.heap().text(call.argument(0))).is_local);
}

// %local_zone() -> the name of the zone in which the machine stands, undefined for UTC
Completion local_zone(NativeCall& call) {
    const std::string& name = call.agent.local_zone;
    return name.empty() ? Value::undefined()
                        : call.heap().make_string(std::u16string_view(base::utf8_to_utf16(name)));
}

// %set_local_zone(name), empty for UTC
Completion set_local_zone(NativeCall& call) {
    call.agent.local_zone = base::utf16_to_utf8(call.heap().text(call.argument(0)));
    return Value::undefined();
}

constexpr NativeEntry kTable[] = {
    {"%", "parse_date", 1, parse},      {"%", "is_local_date", 1, is_local_date},
    {"%", "local_zone", 0, local_zone}, {"%", "set_local_zone", 1, set_local_zone},
    {"%", "date_time", 1, date_time},   {"%", "set_date_time", 2, set_date_time},
    {"%", "clip_time", 1, clip},        {"%", "date_fields", 1, date_fields},
    {"%", "make_time", 7, make_time},
};

}  // namespace

NativeTable date_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
