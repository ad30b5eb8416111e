// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

import java.util.List;
import java.util.function.Function;

/** What a machine shares, and with whom (MS-SRVS). Lists those who are connected now beside those that its description names. */
final class ServerService implements RpcService {
    private static final int DENIED = 5;
    private static final int MORE = 234;
    private static final int NO_SUCH_LEVEL = 124;

    private final Machine machine;
    private final Visitors visitors;
    private final Visitor asking;

    ServerService(Machine machine, Visitors visitors, Visitor asking) {
        this.machine = machine;
        this.visitors = visitors;
        this.asking = asking;
    }

    /** An entry of a list: numbers in their places, and texts for which pointers stand. */
    private record Entry(Object... fields) {
    }

    @Override
    public NdrResults call(int operation, NdrArguments in) {
        return switch (operation) {
            case 9 -> files(in);
            case 12 -> sessions(in);
            case 15 -> shares(in);
            case 21 -> info(in);
            default -> null;
        };
    }

    private NdrResults sessions(NdrArguments in) {
        in.optional(); // server
        in.optional(); // client
        in.optional(); // user
        int level = in.number();
        int refused = machine.refusedLevels.getOrDefault(level, level == 0 || level == 1 || level == 10 ? 0 : NO_SUCH_LEVEL);
        if (!asking.administrator() || refused != 0) {
            return list(in, level, List.of(), refused == 0 ? DENIED : refused);
        }
        Function<Machine.Session, Entry> entry = switch (level) {
            case 0 -> one -> new Entry(one.client());
            case 1 -> one -> new Entry(one.client(), one.user(), 0L, one.active(), one.idle(), one.guest() ? 1L : 0L);
            default -> one -> new Entry(one.client(), one.user(), one.active(), one.idle());
        };
        return list(in, level, visitors.sessions().map(entry).toList(), 0);
    }

    private NdrResults files(NdrArguments in) {
        in.optional(); // server
        in.optional(); // path
        in.optional(); // user
        int level = in.number();
        if (!asking.administrator() || level != 3) {
            return list(in, level, List.of(), level == 3 ? DENIED : NO_SUCH_LEVEL);
        }
        return list(in, level, visitors.open().map(one -> new Entry(7L, 3L, 0L, one.path(), one.user())).toList(), 0);
    }

    private NdrResults shares(NdrArguments in) {
        in.optional(); // server
        int level = in.number();
        boolean denied = asking.nobody() && machine.anonymous() > 0;
        if (denied || level != 1) {
            return list(in, level, List.of(), denied ? DENIED : NO_SUCH_LEVEL);
        }
        return list(in, level, machine.shares.stream().map(one -> new Entry(one.name(), (long) one.type(), "")).toList(), 0);
    }

    private NdrResults info(NdrArguments in) {
        in.optional(); // server
        int level = in.number();
        boolean denied = asking.nobody() && machine.anonymous() > 0;
        if (denied || level != 101) {
            return new NdrResults().number(level).nothing().number(denied ? DENIED : NO_SUCH_LEVEL);
        }
        NdrResults out = new NdrResults().number(level).pointer().number(500).pointer();
        out.number(machine.major()).number(machine.minor()).number(machine.type()).pointer();
        return out.string(machine.name()).string("").number(0);
    }

    /** The list from where the resume handle says, in pieces if the machine gives it so. */
    private NdrResults list(NdrArguments in, int level, List<Entry> all, int error) {
        in.number(); // the level again
        if (in.there()) {
            in.number();
            in.there();
        }
        in.number(); // as much as one likes
        boolean resumes = in.there();
        boolean forever = machine.mischief() == Mischief.MORE && error == 0;
        int handle = resumes ? in.number() : 0;
        int from = forever ? 0 : Math.clamp(handle, 0, all.size());
        int to = (int) Math.min(all.size(), (long) from + machine.sessionsAtATime());
        NdrResults out = new NdrResults().number(level).number(level).pointer();
        entries(out, all.subList(from, to));
        out.number(all.size() - from);
        if (resumes) {
            out.pointer().number(forever ? handle + 1 : to);
        } else {
            out.nothing();
        }
        return out.number(forever || to < all.size() ? MORE : error);
    }

    private static void entries(NdrResults out, List<Entry> entries) {
        out.number(entries.size());
        if (entries.isEmpty()) {
            out.nothing();
            return;
        }
        out.pointer().number(entries.size());
        for (Entry entry : entries) {
            for (Object field : entry.fields()) {
                if (field instanceof Long number) {
                    out.number(number);
                } else {
                    out.pointer();
                }
            }
        }
        for (Entry entry : entries) {
            for (Object field : entry.fields()) {
                if (field instanceof String text) {
                    out.string(text);
                }
            }
        }
    }
}
