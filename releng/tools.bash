# Finds what the commands of this folder need; sourced by them. Sets JAVA_HOME and MVN.
cache=${XDG_CACHE_HOME:-$HOME/.cache}/probebook
maven_version=3.9.11

die() {
    echo "${0##*/}: $1" >&2
    exit "${2:-69}"
}

# Major version of the JDK in folder $1; nothing when there is no compiler.
jdk_major() {
    [ -x "$1/bin/javac" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

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
    die "no JDK of version 21 or newer found: install one (Debian: openjdk-21-jdk or temurin-21-jdk) or set JAVA_HOME"
}

# True when the Maven in file $1 is 3.9 or newer.
maven_fits() {
    [ -x "$1" ] && "$1" -v 2>/dev/null | head -n 1 | grep -Eq 'Apache Maven (3\.(9|[1-9][0-9])|[4-9])\.'
}

# Tycho 5 needs Maven 3.9. Where there is an older one only, that one fetches the newer into the cache.
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
    mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=$artifact -DoutputDirectory="$cache" >&2 \
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
