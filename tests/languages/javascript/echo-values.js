class Echo {
  echoBool(value) {
    return value;
  }
  echoInt(value) {
    return value;
  }
  echoLong(value) {
    return value;
  }
  echoDouble(value) {
    return value;
  }
  echoChar(value) {
    return value;
  }
  echoString(value) {
    return value;
  }
  echoInts(value) {
    return value;
  }
  echoLongs(value) {
    return value;
  }
  echoDoubles(value) {
    return value;
  }
  echoBools(value) {
    return value;
  }
  echoChars(value) {
    return value;
  }
  echoStrings(value) {
    return value;
  }
  echoGrid(value) {
    return value;
  }
  echoBoard(value) {
    return value;
  }
  echoPages(value) {
    return value;
  }
  echoCube(value) {
    return value;
  }
  echoPoint(value) {
    return value;
  }
  echoPoints(value) {
    return value;
  }
  echoTrip(value) {
    return value;
  }
  echoTrips(value) {
    return value;
  }
  echoMaybeBool(value) {
    return value;
  }
  echoMaybeInt(value) {
    return value;
  }
  echoMaybeLong(value) {
    return value;
  }
  echoMaybeDouble(value) {
    return value;
  }
  echoMaybeChar(value) {
    return value;
  }
  echoMaybeString(value) {
    return value;
  }
  echoMaybePoint(value) {
    return value;
  }
  echoMaybeInts(value) {
    return value;
  }
}
