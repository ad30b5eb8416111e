// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A Windows as a stub describes it. Filled in before it is served; a later change is seen by later questions. */
public final class Machine {
    /** A type that says workstation and NT (MS-SRVS 2.2.2.7). */
    public static final int WORKSTATION = 0x1 | 0x2 | 0x1000;
    /** A type that says server edition, too. */
    public static final int SERVER = WORKSTATION | 0x8000;

    private final UUID id = UUID.randomUUID();
    private final String name;
    private final int major;
    private final int minor;
    private final int type;
    private String user = "probe";
    private String password = "Passw0rd!";
    private int anonymous;
    private int sessionsAtATime = Integer.MAX_VALUE;
    private Refusal refusal = new Refusal(Stage.NONE, 0, 0);
    private Mischief mischief = Mischief.NONE;
    private int rightAnswers;
    final List<Session> sessions = new ArrayList<>();
    final Map<Integer, Integer> refusedLevels = new HashMap<>();
    final List<Open> open = new ArrayList<>();
    final List<Shared> shares = new ArrayList<>(
            List.of(new Shared("IPC$", 0x80000003), new Shared("ADMIN$", 0x80000000), new Shared("C$", 0x80000000)));
    final Map<String, byte[]> files = new HashMap<>();
    final Map<String, Map<String, Value>> registry = new LinkedHashMap<>();
    final Map<String, Service> services = new HashMap<>();
    /** Pipes that do not open, each with its status of SMB. */
    final Map<PipeKind, Integer> closed = new EnumMap<>(PipeKind.class);

    /** Somebody else's session. {@code user} is empty for nobody; times in seconds. */
    record Session(String client, String user, long active, long idle, boolean guest) {
    }

    /** Something that somebody else has open. */
    record Open(String path, String user) {
    }

    /** A share and its type (MS-SRVS 2.2.2.4). */
    record Shared(String name, int type) {
    }

    /** A value of the registry: number of its type, and its bytes. */
    record Value(int type, byte[] data) {
    }

    /** A service: state from 1 (stopped) to 7, start from 0 (boot) to 4 (disabled). */
    record Service(String name, int state, int start) {
    }

    /** Where a client can be turned away for want of room. */
    public enum Stage {
        NONE, SESSION_SETUP, TREE_CONNECT
    }

    /** How a full machine turns clients away, and how many it takes before. */
    record Refusal(Stage stage, int status, int spared) {
    }

    /**
     * @param version as {@code 5.1}
     * @param type {@link #WORKSTATION}, {@link #SERVER}, or other bits
     */
    public Machine(String name, String version, int type) {
        this.name = name;
        String[] parts = version.split("\\.");
        this.major = Integer.parseInt(parts[0]);
        this.minor = Integer.parseInt(parts[1]);
        this.type = type;
    }

    /** The one account, an administrator; {@code probe} with {@code Passw0rd!} unless said otherwise. */
    public Machine account(String account, String secret) {
        user = account;
        password = secret;
        return this;
    }

    /** What nobody may: 0 all but the registry, 1 sign in only and reach the pipes, 2 sign in only. */
    public Machine anonymous(int restriction) {
        anonymous = restriction;
        return this;
    }

    public Machine session(String client, String who, long active, long idle) {
        sessions.add(new Session(client, who, active, idle, false));
        return this;
    }

    public Machine guest(String client, String who, long active, long idle) {
        sessions.add(new Session(client, who, active, idle, true));
        return this;
    }

    /** Lets a level of the session list fail with a code of Windows, 124 for one that is not known. */
    public Machine withoutLevel(int level, int error) {
        refusedLevels.put(level, error);
        return this;
    }

    /** Gives the session list in pieces, each but the last with the code for more. */
    public Machine sessionsAtATime(int count) {
        sessionsAtATime = count;
        return this;
    }

    /** What a client has open: {@code \PIPE\spoolss}, {@code C:\docs\plan.doc}. */
    public Machine open(String path, String who) {
        open.add(new Open(path, who));
        return this;
    }

    public Machine disk(String share) {
        shares.add(new Shared(share, 0));
        return this;
    }

    public Machine printer(String share) {
        shares.add(new Shared(share, 1));
        return this;
    }

    /** A file on a share. */
    public Machine file(String share, String path, byte[] bytes) {
        files.put((share + "\\" + path).toLowerCase(Locale.ROOT), bytes);
        return this;
    }

    public Machine dword(String key, String value, int number) {
        return value(key, value, 4, new byte[] { (byte) number, (byte) (number >> 8), (byte) (number >> 16), (byte) (number >> 24) });
    }

    public Machine text(String key, String value, String text) {
        return value(key, value, 1, (text + '\0').getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
    }

    /** A value by the key's whole path, as {@code HKLM\SOFTWARE\…}. */
    public Machine value(String key, String value, int sort, byte[] data) {
        registry.computeIfAbsent(key.toLowerCase(Locale.ROOT), path -> new LinkedHashMap<>())
                .put(value.toLowerCase(Locale.ROOT), new Value(sort, data));
        return this;
    }

    public Machine service(String key, int state, int start) {
        services.put(key.toLowerCase(Locale.ROOT), new Service(key, state, start));
        return this;
    }

    /** Lets a pipe fail to open for everybody. */
    Machine without(PipeKind pipe, int status) {
        closed.put(pipe, status);
        return this;
    }

    /** Turns clients away after as many as are spared. */
    public Machine refusing(Stage stage, int status, int spared) {
        refusal = new Refusal(stage, status, spared);
        return this;
    }

    public Machine mischief(Mischief sort) {
        return mischief(sort, 0);
    }

    /** Does wrong to messages only after so many answers to a client that has signed in. */
    public Machine mischief(Mischief sort, int answersBefore) {
        mischief = sort;
        rightAnswers = answersBefore;
        return this;
    }

    /** By which clients know it on all its addresses. */
    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    int major() {
        return major;
    }

    int minor() {
        return minor;
    }

    int type() {
        return type;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    int anonymous() {
        return anonymous;
    }

    int sessionsAtATime() {
        return sessionsAtATime;
    }

    Refusal refusal() {
        return refusal;
    }

    int rightAnswers() {
        return rightAnswers;
    }

    Mischief mischief() {
        return mischief;
    }

    /** Whether a key is there, itself or as the folder of another. */
    boolean hasKey(String path) {
        String key = path.toLowerCase(Locale.ROOT);
        return key.indexOf('\\') < 0 || registry.keySet().stream().anyMatch(one -> one.equals(key) || one.startsWith(key + "\\"));
    }

    Optional<Value> valueOf(String key, String value) {
        return Optional.ofNullable(registry.get(key.toLowerCase(Locale.ROOT))).map(values -> values.get(value.toLowerCase(Locale.ROOT)));
    }
}
