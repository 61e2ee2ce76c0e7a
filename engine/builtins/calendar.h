#pragma once

#include <cstdint>

// ECMA-262 section 21.4.1: time values and the proleptic Gregorian calendar, in UTC.

namespace loopscope::builtins {

struct CalendarFields {
    std::int64_t year = 1970;
    int month = 0;  // 0 to 11
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    int weekday = 4;  // 0 is Sunday
};

/// The fields of a finite time value.
CalendarFields fields_of_time(double time);

/// MakeDate(MakeDay(…), MakeTime(…)) of sections 21.4.1.27 to 29, without TimeClip: any number is allowed for
/// any field; NaN when one is not finite or the year is far out.
double time_of_fields(double year, double month, double day, double hour, double minute, double second,
                      double millisecond);

/// TimeClip, section 21.4.1.31.
double clip_time(double time);

}  // namespace loopscope::builtins
