# Finds, or has compiled, the standard packages that solutions use, and compiles the driver's runtime
# against them. usage: prebuild.sh GO TOOLS FOLDER PACKAGE...
# Leaves importcfg and gavel.a; archives that only the build cache has, as p0.a, p1.a, ...
set -e
go=$1 tools=$2 folder=$3
shift 3
"$go" list -export -deps -f '{{if .Export}}{{.ImportPath}} {{.Export}}{{end}}' "$@" >list
count=0
while read -r package archive; do
  case $archive in
    /tmp/*)
      cp "$archive" "p$count.a"
      echo "packagefile $package=$PWD/p$count.a" >>here
      echo "packagefile $package=$folder/p$count.a" >>there
      count=$((count + 1))
      ;;
    *)
      echo "packagefile $package=$archive" >>here
      echo "packagefile $package=$archive" >>there
      ;;
  esac
done <list
"$tools/compile" -p gavel -trimpath "$folder" -importcfg here -pack -o gavel.a "$folder/gavel.go"
echo "packagefile gavel=$folder/gavel.a" >>there
mv there importcfg
