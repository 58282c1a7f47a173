package org.demarche.web.management;

import java.nio.file.Path;
import org.apache.catalina.valves.AccessLogValve;

/// A file with a line for each request, in the combined format and with the milliseconds it took.
/// Tomcat escapes what is from outside.
public final class AccessLog {
    private static final String COMBINED =
            "%h %l %u %t \"%r\" %s %b \"%{Referer}i\" \"%{User-Agent}i\" %{ms}T";
    private static final int MOST_DAYS = 90;

    private AccessLog() {}

    /// The valve that writes it, a day's file each.
    ///
    /// @param file in a folder that is there, whose name the date follows, before the ending:
    ///   `access.log` becomes `access.2025-07-13.log`
    public static AccessLogValve in(Path file) {
        Path whole = file.toAbsolutePath();
        String name = String.valueOf(whole.getFileName());
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        var valve = new AccessLogValve();
        valve.setDirectory(String.valueOf(whole.getParent()));
        valve.setPrefix(name.substring(0, dot));
        valve.setSuffix(name.substring(dot));
        valve.setPattern(COMBINED);
        valve.setFileDateFormat(".yyyy-MM-dd");
        valve.setMaxDays(MOST_DAYS);
        valve.setBuffered(false);
        valve.setEncoding("UTF-8");
        return valve;
    }
}
