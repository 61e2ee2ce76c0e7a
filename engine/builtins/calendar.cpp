#include "engine/builtins/calendar.h"

#include <cmath>
#include <initializer_list>

namespace loopscope::builtins {

namespace {

constexpr double kDay = 86'400'000;
constexpr std::int64_t kDaysOfEra = 146'097;  // 400 years

// Days before the year, from 1970-01-01.
double days_before_year(double year) {
    const double before = year - 1;
    return 365 * (year - 1970) + (std::floor(before / 4) - 492) - (std::floor(before / 100) - 19) +
           (std::floor(before / 400) - 4);
}

bool is_leap(double year) {
    return std::fmod(year, 4) == 0 && (std::fmod(year, 100) != 0 || std::fmod(year, 400) == 0);
}

constexpr int kDaysBeforeMonth[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};

}  // namespace

CalendarFields fields_of_time(double time) {
    CalendarFields fields;
    const double days = std::floor(time / kDay);
    const auto in_day = static_cast<int>(time - days * kDay);
    fields.hour = in_day / 3'600'000;
    fields.minute = in_day / 60'000 % 60;
    fields.second = in_day / 1000 % 60;
    fields.millisecond = in_day % 1000;
    const auto day_number = static_cast<std::int64_t>(days);
    fields.weekday = static_cast<int>(((day_number + 4) % 7 + 7) % 7);
    // Years counted from March, so that the leap day is the last of its year; day 0 is 0000-03-01.
    const std::int64_t shifted = day_number + 719'468;
    const std::int64_t era = (shifted >= 0 ? shifted : shifted - (kDaysOfEra - 1)) / kDaysOfEra;
    const std::int64_t in_era = shifted - era * kDaysOfEra;
    const std::int64_t year_of_era =
        (in_era - in_era / 1460 + in_era / 36'524 - in_era / (kDaysOfEra - 1)) / 365;
    const std::int64_t in_year = in_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const std::int64_t from_march = (5 * in_year + 2) / 153;
    fields.day = static_cast<int>(in_year - (153 * from_march + 2) / 5 + 1);
    fields.month = static_cast<int>(from_march < 10 ? from_march + 2 : from_march - 10);
    fields.year = year_of_era + era * 400 + (fields.month <= 1 ? 1 : 0);
    return fields;
}

double time_of_fields(double year, double month, double day, double hour, double minute, double second,
                      double millisecond) {
    for (const double field : {year, month, day, hour, minute, second, millisecond}) {
        if (!std::isfinite(field)) return NAN;
    }
    const double whole_month = std::trunc(month);
    const double whole_year = std::trunc(year) + std::floor(whole_month / 12);
    if (std::fabs(whole_year) > 400'000) return NAN;
    const auto month_of_year = static_cast<int>(whole_month - std::floor(whole_month / 12) * 12);
    double days = days_before_year(whole_year) + kDaysBeforeMonth[month_of_year];
    if (month_of_year > 1 && is_leap(whole_year)) days += 1;
    days += std::trunc(day) - 1;
    const double in_day = std::trunc(hour) * 3'600'000 + std::trunc(minute) * 60'000 +
                          std::trunc(second) * 1000 + std::trunc(millisecond);
    const double time = days * kDay + in_day;
    return std::isfinite(time) ? time : NAN;
}

double clip_time(double time) {
    return std::isfinite(time) && std::fabs(time) <= 8.64e15 ? std::trunc(time) + 0.0 : NAN;
}

}  // namespace loopscope::builtins
