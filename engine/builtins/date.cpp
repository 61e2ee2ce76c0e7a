#include <cmath>

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
    return Value::number(parse_date(call.heap().text(call.argument(0))));
}

constexpr NativeEntry kTable[] = {
    {"%", "parse_date", 1, parse},
    {"%", "date_time", 1, date_time},
    {"%", "set_date_time", 2, set_date_time},
    {"%", "clip_time", 1, clip},
    {"%", "date_fields", 1, date_fields},
    {"%", "make_time", 7, make_time},
};

}  // namespace

NativeTable date_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
