# Sourced by ./sillage and ./verify: finds a Java 25 without starting one, since starting a JVM only to
# ask its version would cost more than most commands. Kept to what bash 3.2 (macOS) knows.

java_wanted=25

# version_of HOME: the version its release file states, in $java_version; empty when HOME holds no Java.
version_of() {
  java_version=
  # The java in /usr itself is a stand-in on macOS, which offers a download when it is started.
  [ -x "$1/bin/java" ] && [ "$1" != /usr ] || return 0
  local line
  if [ -r "$1/release" ]; then
    while IFS= read -r line || [ -n "$line" ]; do
      case $line in
        JAVA_VERSION=*)
          line=${line#JAVA_VERSION=}
          java_version=${line//\"/}
          return 0
          ;;
      esac
    done <"$1/release"
  fi
  # No release file: nothing left but to ask.
  line=$("$1/bin/java" -version 2>&1) || return 0
  case $line in *\"*\"*) line=${line#*\"} java_version=${line%%\"*} ;; esac
}

# home_on_path: the home of the `java` on PATH, through any symbolic links, in $java_on_path.
home_on_path() {
  java_on_path=$(command -v java) || java_on_path=
  local target
  while [ -L "$java_on_path" ]; do
    target=$(readlink "$java_on_path")
    case $target in
      /*) java_on_path=$target ;;
      *) java_on_path=${java_on_path%/*}/$target ;;
    esac
  done
  java_on_path=${java_on_path%/bin/java}
}

# find_java NEED: NEED is "java" to run or "javac" to build. Sets $java_home and returns 0, or returns 1
# with what was met on the way, one "version path" a line, in $java_met.
find_java() {
  local need=$1 home candidates
  java_home= java_met=
  for candidates in given path folders; do
    case $candidates in
      given) set -- "${JAVA_HOME:-}" ;;
      path)
        home_on_path
        set -- "$java_on_path"
        ;;
      folders)
        set -- /usr/lib/jvm/* /opt/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
          "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*
        ;;
    esac
    for home; do
      [ -n "$home" ] && [ -d "$home" ] || continue
      version_of "$home"
      [ -n "$java_version" ] || continue
      case $java_version in
        $java_wanted | $java_wanted.* | $java_wanted-* | $java_wanted+*)
          if [ -x "$home/bin/$need" ]; then
            java_home=$home
            return 0
          fi
          java_met="$java_met  $java_version  $home (javac missing / javac manque)
"
          ;;
        *)
          java_met="$java_met  $java_version  $home
"
          ;;
      esac
    done
  done
  return 1
}

# no_java NEED: says on stderr what is missing, what was found instead, and how to get it.
no_java() {
  local what_en="a Java 25 to run (JRE or JDK)" what_fr="un Java 25 pour s'exécuter (JRE ou JDK)"
  if [ "$1" = javac ]; then
    what_en="a JDK 25, with its compiler javac, to be built"
    what_fr="un JDK 25, avec son compilateur javac, pour être construit"
  fi
  {
    echo "Sillage needs $what_en."
    echo "Sillage demande $what_fr."
    if [ -n "$java_met" ]; then
      echo "Found instead / Trouvé à la place :"
      # The same home is often met twice, by JAVA_HOME or PATH and in its folder.
      printf '%s' "$java_met" | sort -u
    else
      echo "No Java was found at all. / Aucun Java n'a été trouvé."
    fi
    echo "To install one, then run this again / Pour en installer un, puis relancer :"
    echo "  Debian, Ubuntu   apt install openjdk-25-jdk      (recent releases / versions récentes)"
    echo "  macOS            brew install --cask temurin@25"
    echo "  SDKMAN           sdk install java 25-tem"
    echo "  others / autres  https://adoptium.net/temurin/releases/?version=25"
    echo "or set JAVA_HOME to its folder. / ou indiquer son dossier dans JAVA_HOME."
  } >&2
}

# What ./sillage runs lies here; $root is the caller's.
distribution=$root/apps/cli/target/sillage

# The mark of a build: its time is when the build began, so that a file saved meanwhile counts as newer;
# its content names the build.
built=$distribution/built

# begin_build: keeps the mark aside, outside of what Maven may clean, until mark_built.
begin_build() {
  build_mark=$(mktemp "${TMPDIR:-/tmp}/sillage-build.XXXXXX") && date +%s-$$ >"$build_mark"
}

mark_built() {
  cat "$build_mark" >"$built.$$" && touch -r "$build_mark" "$built.$$" && mv -f "$built.$$" "$built"
  rm -f "$build_mark"
}
