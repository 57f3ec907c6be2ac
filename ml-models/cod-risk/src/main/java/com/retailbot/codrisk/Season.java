package com.retailbot.codrisk;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;

/**
 * Times of the year in which people order and refuse differently. Dates follow the Umm al-Qura calendar; the sighting in
 * Algeria may differ by a day, which does not matter here.
 */
public enum Season {
    ORDINARY,
    RAMADAN,
    /** The week before Eid al-Fitr or Eid al-Adha: what arrives after the feast is refused. */
    BEFORE_EID;

    private static final int RAMADAN_MONTH = 9;
    private static final int DHU_AL_HIJJAH = 12;
    private static final int EID_AL_ADHA_DAY = 10;
    private static final int DAYS_BEFORE = 7;

    public static Season of(LocalDate date) {
        HijrahDate hijri = HijrahDate.from(date);
        int month = hijri.get(ChronoField.MONTH_OF_YEAR);
        int day = hijri.get(ChronoField.DAY_OF_MONTH);
        if (month == RAMADAN_MONTH) {
            return hijri.lengthOfMonth() - day < DAYS_BEFORE ? BEFORE_EID : RAMADAN;
        }
        boolean beforeAdha = month == DHU_AL_HIJJAH && day < EID_AL_ADHA_DAY && EID_AL_ADHA_DAY - day <= DAYS_BEFORE;
        return beforeAdha ? BEFORE_EID : ORDINARY;
    }
}
