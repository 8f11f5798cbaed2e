class Echo:
    def echoBool(self, value):
        return value

    def echoInt(self, value):
        return value

    def echoLong(self, value):
        return value

    def echoDouble(self, value):
        return value

    def echoChar(self, value):
        return value

    def echoString(self, value):
        return value

    def echoInts(self, value):
        return value

    def echoLongs(self, value):
        return value

    def echoDoubles(self, value):
        return value

    def echoBools(self, value):
        return value

    def echoChars(self, value):
        return value

    def echoStrings(self, value):
        return value

    def echoGrid(self, value):
        return value

    def echoBoard(self, value):
        return value

    def echoPages(self, value):
        return value

    def echoCube(self, value):
        return value

    def echoPoint(self, value):
        return value

    def echoPoints(self, value):
        return value

    def echoTrip(self, value):
        return value

    def echoTrips(self, value):
        return value

    def echoMaybeBool(self, value):
        return value

    def echoMaybeInt(self, value):
        return value

    def echoMaybeLong(self, value):
        return value

    def echoMaybeDouble(self, value):
        return value

    def echoMaybeChar(self, value):
        return value

    def echoMaybeString(self, value):
        return value

    def echoMaybePoint(self, value):
        return value

    def echoMaybeInts(self, value):
        return value
