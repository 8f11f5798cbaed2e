// says: there is no `public static void main(String[] args)`
class Main {
    void run() {
    }
}
