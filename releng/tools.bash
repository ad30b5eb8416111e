# What the commands of this folder share; sourced by them, with root set to the repository.
cache=$HOME/.cache/probebook
products=$root/releng/product/target/products
state=$root/.build
stamp=$state/built
maven_version=3.9.11

die() {
    echo "${0##*/}: $1" >&2
    exit "${2:-69}"
}

# True when something that the product is made of changed since the last build.
sources_changed() {
    [ -e "$stamp" ] && [ -d "$products" ] || return 0
    cd "$root"
    [ -n "$(find .mvn pom.xml bundles features releng \( -name target -o -name src-test -o -name '*.tests' -o -path 'releng/benchmark*' -o -path 'releng/evaluat*' -o -path releng/notes -o -path releng/lexicon -o -path 'releng/learn-*' -o -name '.polyglot*' \) -prune \
        -o \( -type f -o -path '*/src/*' -o -path '*/sample/*' \) -newer "$stamp" -print -quit)" ]
}

# Major version of the JDK in folder $1; nothing when there is no compiler.
jdk_major() {
    [ -x "$1/bin/javac" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

# Sets JAVA_HOME to a JDK that is new enough.
find_jdk() {
    local candidate major
    local javac; javac=$(command -v javac || true)
    for candidate in "${JAVA_HOME:-}" "${javac:+$(dirname "$(dirname "$(readlink -f "$javac")")")}" \
            /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        [ -n "$candidate" ] || continue
        major=$(jdk_major "$candidate" || true)
        if [ "${major:-0}" -ge 21 ]; then
            export JAVA_HOME=$candidate
            return
        fi
    done
    die "no JDK of version 21 or newer found: install one (apt-get install openjdk-21-jdk, where Debian has it) or set JAVA_HOME"
}

# True when the Maven in file $1 is 3.9 or newer.
maven_fits() {
    [ -x "$1" ] && "$1" -v 2>/dev/null | head -n 1 | grep -Eq 'Apache Maven (3\.(9|[1-9][0-9])|[4-9])\.'
}

# Sets MVN. Tycho 5 needs Maven 3.9; where there is an older one only, that one fetches the newer into the cache.
find_maven() {
    local candidate fetched=$cache/apache-maven-$maven_version/bin/mvn
    for candidate in "$fetched" "${MAVEN_HOME:-}/bin/mvn" "$(command -v mvn || true)"; do
        if maven_fits "$candidate"; then
            MVN=$candidate
            return
        fi
    done
    command -v mvn >/dev/null || die "no Maven found: install one (Debian: apt-get install maven); 3.9 or newer is best"
    mkdir -p "$cache"
    local artifact=org.apache.maven:apache-maven:$maven_version:zip:bin
    echo "fetching Maven $maven_version" >&2
    # Not from inside the repository: its build extensions are not for the older Maven.
    (cd "$cache" && mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=$artifact -DoutputDirectory=.) >&2 \
        || die "Maven $maven_version could not be fetched: is a Maven repository reachable?"
    (cd "$cache" && "$JAVA_HOME/bin/jar" xf "apache-maven-$maven_version-bin.zip" && rm "apache-maven-$maven_version-bin.zip")
    chmod +x "$fetched"
    MVN=$fetched
}

# Installs those of the Debian packages $@ that are missing; says which. Without the rights, says what to do.
debian_packages() {
    command -v dpkg-query >/dev/null || return 0
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        die "missing packages, install them with: sudo apt-get install ${missing[*]}"
    fi
    echo "installing ${missing[*]}" >&2
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >&2
}

# Builds the product without tests and checks. Says nothing but that it builds, unless it fails.
build_product() {
    local log=$state/build.log started=$state/started
    find_maven
    mkdir -p "$state"
    touch "$started"
    echo "building Probebook (the first time on a machine, libraries are fetched)" >&2
    # The compiler takes changed files only, and would not see that an unchanged one no longer fits them.
    rm -rf "$root"/bundles/*/target/{,test-}classes
    if ! (cd "$root" && "$MVN" -B -pl releng/product -am -Dmaven.test.skip=true -Dtest.compile.phase=none -Dformatter.skip -Dforbiddenapis.skip verify) > "$log" 2>&1 < /dev/null; then
        grep -E '^\[ERROR\]' "$log" | head -n 60 >&2 || tail -n 60 "$log" >&2
        die "the build failed; all of its output is in $log" 70
    fi
    mv "$started" "$stamp"
}

# Builds the product if sources changed. Only one build at a time in a checkout; who waited for it finds nothing left to do.
ensure_built() {
    if (sources_changed); then
        mkdir -p "$state"
        (flock 9; if (sources_changed); then build_product; fi) 9> "$state/lock"
    fi
}

# Makes, once for each build, a configuration area for the product $1 in the user's cache, and starts the framework once in
# it, so that its bundles are resolved when the next one starts. Sets configuration and launcher.
prepare_configuration() {
    local home=$products/$1/linux/gtk/x86_64 series=$cache/configuration/$1-$(echo "$root" | cksum | cut -d ' ' -f 1)
    launcher=$(echo "$home"/plugins/org.eclipse.equinox.launcher_*.jar)
    configuration=$series-$(stat -c %Y "$stamp")
    [ -d "$configuration" ] && return 0
    mkdir -p "$cache/configuration"
    local fresh; fresh=$(mktemp -d "$cache/configuration/new.XXXXXX")
    cp -r "$home/configuration/." "$fresh"
    "$JAVA_HOME/bin/java" -jar "$launcher" -nosplash -configuration "$fresh" -data @none -application org.probebook.cli.application --version > "$fresh/first-start.log" 2>&1 \
        || echo "the first start of this build failed:" "$(cat "$fresh/first-start.log")" >&2
    [ "$1" != org.probebook.core.product ] || archive_classes "$fresh"
    # The first of several that prepare at once wins. Areas of earlier builds go, unless somebody may still be using them.
    mv -T "$fresh" "$configuration" 2>/dev/null || rm -rf "$fresh"
    find "$cache/configuration" -mindepth 1 -maxdepth 1 -path "$series-*" ! -path "$configuration" -mmin +60 -exec rm -rf {} +
}

# Keeps the classes that a search loads as the virtual machine has them in memory, beside the configuration $1: loading them is half of what a
# command takes. It goes without as well, and a virtual machine of another version ignores the archive.
archive_classes() {
    "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ArchiveClassesAtExit="$1/classes.jsa" -Xlog:disable --enable-native-access=ALL-UNNAMED \
        -jar "$launcher" -nosplash -configuration "$1" -data @none -application org.probebook.cli.application \
        search "error 5: access denied" --json --library "$1/library" >> "$1/first-start.log" 2>&1 || rm -f "$1/classes.jsa"
    rm -rf "$1/library"
}

# Changes with what decides what an index holds, of the same sources: all but how it is searched.
index_key() {
    (cd "$root/bundles" && find org.probebook.article* org.probebook.fact org.probebook.index org.probebook.index.lexicon org.probebook.library \
        -type f ! -path '*/target/*' ! -path '*/src-test/*' ! -path '*/internal/search/*' ! -path '*/internal/query/*' ! -path '*/internal/hit/*' ! -path '*/internal/suggestion/*' ! -path '*/internal/vocabulary/*' \
        ! -path '*/internal/vectors/*' ! -path '*/library/evaluation/*' 2>/dev/null \
        | LC_ALL=C sort | xargs cksum | cksum)
}
