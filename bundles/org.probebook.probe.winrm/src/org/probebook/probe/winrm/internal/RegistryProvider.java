// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm.internal;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.windows.RegistryPath;

/** Reads values by the registry's provider (StdRegProv). It has a method for each type, so it is asked first what types a key's values have. */
public final class RegistryProvider {
    private static final Map<String, Type> TYPES = Map.of("1", new Type("REG_SZ", "GetStringValue", "sValue"), "2",
            new Type("REG_EXPAND_SZ", "GetExpandedStringValue", "sValue"), "3", new Type("REG_BINARY", "GetBinaryValue", "uValue"), "4",
            new Type("REG_DWORD", "GetDWORDValue", "uValue"), "7", new Type("REG_MULTI_SZ", "GetMultiStringValue", "sValue"), "11",
            new Type("REG_QWORD", "GetQWORDValue", "uValue"));
    private final Wmi wmi;

    /** @param output which part of the method's answer holds the value */
    private record Type(String name, String method, String output) {
    }

    /**
     * A value.
     *
     * @param type as registry editors name it
     * @param text numbers in decimal, several strings each on its line, binary data in hexadecimal
     */
    public record Value(String type, String text) {
    }

    public RegistryProvider(Wmi wmi) {
        this.wmi = wmi;
    }

    /**
     * The value of that name.
     *
     * @param name empty for the key's unnamed value
     * @return empty when the key or the value is not there
     */
    public Optional<Value> value(RegistryPath key, String name) throws ProbeException, InterruptedException {
        // the unnamed value is not always among those that are listed, and is text by custom
        Optional<Type> type = name.isEmpty() ? Optional.of(TYPES.get("1")) : type(key, name);
        return type.isEmpty() ? Optional.empty() : value(key, name, type.get());
    }

    private Optional<Type> type(RegistryPath key, String name) throws ProbeException, InterruptedException {
        Element listed = wmi.registry("EnumValues", arguments(key));
        if (missing(listed, "listing the values of " + key.path())) {
            return Optional.empty();
        }
        List<Element> names = listed.children().stream().filter(one -> one.name().equals("sNames")).toList();
        List<String> types = listed.texts("Types");
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).text().equalsIgnoreCase(name)) {
                return Optional.of(type(i < types.size() ? types.get(i).strip() : "none"));
            }
        }
        return Optional.empty();
    }

    private static Type type(String number) throws ProbeException {
        Type type = TYPES.get(number);
        if (type == null) {
            throw new ProbeException(Reason.UNSUPPORTED,
                    "the value is of type " + number.replaceAll("[^0-9a-z]", "?") + ", which cannot be read over WinRM");
        }
        return type;
    }

    private Optional<Value> value(RegistryPath key, String name, Type type) throws ProbeException, InterruptedException {
        Map<String, String> arguments = arguments(key);
        arguments.put("sValueName", name);
        Element read = wmi.registry(type.method(), arguments);
        if (missing(read, "reading " + key.path() + "\\" + name)) {
            return Optional.empty();
        }
        List<String> parts = read.texts(type.output());
        boolean listed = type.method().equals("GetMultiStringValue") || type.method().equals("GetBinaryValue");
        if (parts.isEmpty() && !listed) {
            // an unnamed value that was never set, or nothing where a number should be
            return Optional.empty();
        }
        return Optional.of(new Value(type.name(), type.method().equals("GetBinaryValue") ? hexadecimal(parts) : String.join("\n", parts)));
    }

    private static String hexadecimal(List<String> bytes) throws ProbeException {
        StringBuilder text = new StringBuilder();
        for (String one : bytes) {
            if (!one.strip().matches("\\d{1,3}") || Integer.parseInt(one.strip()) > 255) {
                throw new ProbeException(Reason.MALFORMED, "the host told binary data that is none");
            }
            text.append(HexFormat.of().toHexDigits((byte) Integer.parseInt(one.strip())));
        }
        return text.toString();
    }

    private static Map<String, String> arguments(RegistryPath key) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("hDefKey", Integer.toUnsignedString(key.hive()));
        arguments.put("sSubKeyName", key.path());
        return arguments;
    }

    /** By the provider's own numbers: those of Win32, and 1 for a value that is not there. */
    private static boolean missing(Element output, String wanted) throws ProbeException {
        String code = output.text("ReturnValue").map(String::strip).orElse("none");
        return switch (code) {
            case "0" -> false;
            case "1", "2", "3" -> true;
            case "5", "2147749891" -> throw new ProbeException(Reason.ACCESS_DENIED, wanted + ": the account may not (error " + code + ")");
            default -> throw new ProbeException(Reason.UNSUPPORTED, wanted + ": error " + code.replaceAll("[^0-9a-z]", "?"));
        };
    }
}
