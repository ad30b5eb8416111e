// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.windows;

/** Which Windows a version number is. */
public final class WindowsReleases {
    /** The first build of Windows 11, which kept the version number of Windows 10. */
    private static final int FIRST_11 = 22000;

    private WindowsReleases() {
    }

    /**
     * The platform's token.
     *
     * @param version as {@code 10.0}, or with the build after it, as {@code 10.0.22631}
     * @return of {@link org.probebook.probe.PlatformTokens}; {@code windows} where the version is not known
     */
    public static String token(String version) {
        String[] parts = version.strip().split("\\.");
        String release = parts.length < 2 ? version : parts[0] + "." + parts[1];
        return switch (release) {
            case "4.0" -> "nt4";
            case "5.0" -> "2000";
            case "5.1" -> "xp";
            case "5.2" -> "2003";
            case "6.0" -> "vista";
            case "6.1" -> "7";
            case "6.2", "6.3" -> "8";
            case "10.0" -> parts.length > 2 && parts[2].matches("\\d{5,8}") && Integer.parseInt(parts[2]) >= FIRST_11 ? "11" : "10";
            default -> "windows";
        };
    }
}
